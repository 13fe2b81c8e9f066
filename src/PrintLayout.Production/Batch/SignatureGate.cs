using PrintLayout.Diagnostics;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Production.Writers;

namespace PrintLayout.Production.Batch;

/// <summary>
/// Lets only signed pages through to the press, where a call or a project asks for it. A page that is not signed as it is fails; the others
/// come out.
/// </summary>
/// <param name="edition">The edition file.</param>
/// <param name="folder">The signatures of the edition.</param>
internal sealed class SignatureGate(string edition, SignOffFolder folder)
{
    /// <summary>The gate of an edition; null when nothing asks for one, or nothing is written for the press.</summary>
    /// <param name="request">The run.</param>
    /// <param name="input">The edition.</param>
    /// <param name="open">The edition as read.</param>
    public static SignatureGate? Of(BatchRequest request, EditionInput input, OpenEdition? open) =>
        request.SavesFiles && (request.SignedOnly || open?.Project.NeedsSignatures == true)
        && request.Writers.Any(writer => writer is IDocumentFileWriter or SeparationFileWriter)
            ? new SignatureGate(input.Path, SignOffFolder.Of(input.Path))
            : null;

    /// <summary>The files that decide about a page: when they change, it is looked at again.</summary>
    /// <param name="job">The page.</param>
    public IEnumerable<string> FilesOf(PageJob job) => [folder.FileOf(job.Planned.Name)];

    /// <summary>Reports an error when a page is not signed.</summary>
    /// <param name="job">The page, made or not.</param>
    public void Check(PageJob job)
    {
        if (job.Rendered is not { IsSound: true, Made.Page: { } page }) return;
        var name = job.Planned.Name;
        if (folder.Load(name, job.Sink) is not { } state) return;
        var digest = PageDigest.Of(page);
        var now = PageDigest.ShortOf(digest);
        var why = state.StateOf(digest) switch
        {
            PageSignOffState.Released => null,
            PageSignOffState.New => "there is no proof of it",
            PageSignOffState.ChangedAfterSigning when state.Signatures is [.., var last] =>
                $"{last.By} signed it as {PageDigest.ShortOf(last.Digest)}, and it is {now} now",
            PageSignOffState.ChangedSinceProof when state.LastRound is { } last =>
                FormattableString.Invariant($"it changed since round {last.Round} ({PageDigest.ShortOf(last.Digest)}) and is {now} now"),
            _ => $"nobody signed it as it is ({now})",
        };
        if (why is null) return;
        var hint = state.RoundOf(digest) is null ? "proof" : "sign";
        job.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.NotSigned, job.Planned.Page.Name.Span, $"page {name} is not written for the press: {why}",
            hint == "sign"
                ? $"look at its proof, then sign it: printlayout sign {edition} --page {name} --by NAME"
                : $"make a proof, look at it and sign it: printlayout proof {edition} --pages {name}",
            "or write proofs alone (-f png)"));
    }
}
