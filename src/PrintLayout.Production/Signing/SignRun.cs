using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Inputs;
using PrintLayout.Production.Signing.Records;

namespace PrintLayout.Production.Signing;

/// <summary>Records who releases a page for the press, and who takes that back.</summary>
public static class SignRun
{
    /// <summary>Signs pages, or withdraws signatures. User input never throws: what is wrong with it is among the findings.</summary>
    /// <param name="request">What is asked for.</param>
    public static SignOutcome Run(SignRequest request)
    {
        request.Pages.Check();
        if (request.Pages.By.Length == 0 || (request.Role.Length > 0 && !SignOffWords.IsName(request.Role)))
            throw new ArgumentException("A signature has a name that can be one.", nameof(request));
        var sink = new DiagnosticBag();
        var pages = ImmutableArray.CreateBuilder<SignedPage>();
        foreach (var input in InputFinder.Find(request.Pages.Inputs, sink))
        {
            using var edition = EditionPages.Open(input.Path, request.Pages);
            foreach (var finding in edition.Findings) sink.Report(finding);
            if (edition.Fonts is null) continue;
            var folder = SignOffFolder.Of(input.Path);
            pages.AddRange(edition.Pages.Select(page =>
                request.Withdraws ? Withdraw(request, page, folder) : Sign(request, page, folder, edition.SpanOf(page.Name))));
        }

        if (pages.Count == 0 && !sink.HasErrors) sink.Report(ProofRun.NoPage());
        return new SignOutcome(pages.ToImmutable(), [.. sink]);
    }

    private static SignedPage Sign(SignRequest request, RenderedPage page, SignOffFolder folder, SourceSpan place)
    {
        var sink = new DiagnosticBag();
        foreach (var finding in page.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error)) sink.Report(finding);
        var digest = page.Made is { Page: var list } ? PageDigest.Of(list) : string.Empty;
        if (!page.IsSound)
        {
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.SignedWithErrors, place,
                $"page {page.Name} has errors and is not signed", "mend them, then make a proof"));
            return new SignedPage(page.Name, SignStatus.Refused, digest, [.. sink]);
        }

        var status = SignStatus.Refused;
        var state = folder.Load(page.Name, sink);
        if (state is not null && Refusal(request, page.Name, digest, state, place) is { } refusal) sink.Report(refusal);
        else if (state is not null)
        {
            var isNew = false;
            var now = folder.Append(page.Name, before =>
            {
                isNew = !before.SignaturesOf(digest).Any(entry => entry.By == request.Pages.By && entry.Role == request.Role);
                return isNew ? EntryOf(request, before, SignOffKind.Sign, digest) : null;
            }, sink);
            if (now is not null) status = isNew ? SignStatus.Recorded : SignStatus.AlreadySigned;
        }

        return new SignedPage(page.Name, status, digest, [.. sink]);
    }

    private static SignedPage Withdraw(SignRequest request, RenderedPage page, SignOffFolder folder)
    {
        var sink = new DiagnosticBag();
        var digest = string.Empty;
        var now = folder.Append(page.Name, before =>
        {
            var signed = before.Signatures.LastOrDefault(entry => entry.By == request.Pages.By);
            digest = signed?.Digest ?? string.Empty;
            return signed is null ? null : EntryOf(request, before, SignOffKind.Withdraw, digest);
        }, sink);
        if (now is not null && digest.Length == 0)
        {
            var others = now.Signatures.Select(entry => entry.By).Distinct(StringComparer.Ordinal).ToList();
            sink.Report(Diagnostic.Error(
                DiagnosticCodes.NothingToWithdraw, SourceSpan.OfFile(folder.FileOf(page.Name)),
                $"page {page.Name} has no signature of {request.Pages.By} to be withdrawn",
                others.Count == 0 ? "nobody has signed it" : $"it is signed by {string.Join(", ", others)}"));
        }

        var status = now is not null && digest.Length > 0 ? SignStatus.Withdrawn : SignStatus.Refused;
        return new SignedPage(page.Name, status, digest, [.. sink]);
    }

    private static SignOffEntry EntryOf(SignRequest request, PageSignOff before, SignOffKind kind, string digest) =>
        new(before.NextNumber, kind, digest)
        {
            By = request.Pages.By,
            Role = request.Role,
            Time = request.Pages.Time,
        };

    private static Diagnostic? Refusal(SignRequest request, string page, string digest, PageSignOff state, SourceSpan place)
    {
        var now = PageDigest.ShortOf(digest);
        if (!digest.StartsWith(request.Digest, StringComparison.Ordinal))
        {
            return Diagnostic.Error(
                DiagnosticCodes.NotProofed, place, $"page {page} is not signed: it is {now} now, and not {request.Digest}",
                "make a proof, look at it, and sign what you saw");
        }

        if (state.RoundOf(digest) is not null) return null;
        var why = state.LastRound is { } last
            ? FormattableString.Invariant($"it changed since round {last.Round} ({PageDigest.ShortOf(last.Digest)}) and is {now} now")
            : "there is no proof of it";
        return Diagnostic.Error(
            DiagnosticCodes.NotProofed, place, $"page {page} is not signed, because nobody saw it as it is: {why}",
            $"make a proof: printlayout proof {place.File} --pages {page}");
    }
}
