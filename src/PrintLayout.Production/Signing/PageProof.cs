using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Production.Signing.Sheets;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Records;

namespace PrintLayout.Production.Signing;

/// <summary>
/// Makes the proof of a page. Its files come first, then the page as it is, last the record of the round. So a run that is killed leaves
/// no round that nobody can look at, and the next run makes the same again.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="edition">The edition.</param>
/// <param name="folder">Where its rounds are recorded.</param>
/// <param name="files">Writes the files.</param>
internal sealed class PageProof(ProofRequest request, EditionPages edition, SignOffFolder folder, ProofFiles files)
{
    /// <summary>Makes a proof.</summary>
    /// <param name="page">The page as made up.</param>
    /// <param name="pathOf">The path of the files of a round, without ending.</param>
    /// <param name="editionPath">The edition file.</param>
    public ProofedPage Make(RenderedPage page, Func<int, string> pathOf, string editionPath)
    {
        var sink = new DiagnosticBag();
        var proofed = new ProofedPage(editionPath, page.Name, ProofStatus.Failed, []);
        InternalFault.Guard(sink, new Located<string>(page.Name, edition.SpanOf(page.Name)), () =>
        {
            proofed = Make(proofed, page, pathOf, sink);
        });
        return proofed with { Findings = [.. page.Diagnostics, .. sink] };
    }

    private ProofedPage Make(ProofedPage proofed, RenderedPage page, Func<int, string> pathOf, DiagnosticBag sink)
    {
        if (page.Made is not { Page: var list }) return proofed;
        var digest = PageDigest.Of(list);
        if (folder.Load(page.Name, sink) is not { } state) return proofed with { Digest = digest };
        var last = state.LastRound;
        proofed = proofed with { Digest = digest, Round = last?.Round ?? 0, Before = last?.Round ?? 0 };
        if (last?.Digest == digest && !request.All) return proofed with { Status = ProofStatus.Unchanged };
        var round = request.Round ?? proofed.Before + 1;
        if (round <= proofed.Before || round > SignOffRequest.MostRounds)
        {
            sink.Report(RoundTaken(page.Name, round));
            return proofed;
        }

        var record = PageRecordMaker.Of(list);
        var earlier = last is null ? null : folder.LoadPage(page.Name, last.Digest, sink);
        var changes = earlier is null ? [] : Relative(Changes(earlier, record, last!.Digest == digest), proofed.Edition);
        proofed = proofed with { Round = round, Changes = changes };
        var entry = EntryOf(page, state, round, digest);
        var words = ProofTexts.WordsOf(edition.Edition!, page, entry, last, earlier is null, changes);
        var sheet = ProofSheet.Of(list, record, changes, words, edition.Fonts!);
        var text = ProofTexts.ListOf(edition.Edition!, page, entry, last, earlier is null, changes);
        if (files.Write(pathOf(round), sheet, text, sink) is not { } written) return proofed;
        var isKept = folder.Append(page.Name, now => Add(now, last, entry, record, sink), sink) is not null;
        return sink.HasErrors || !isKept ? proofed : proofed with { Status = ProofStatus.Written, Files = written };
    }

    private SignOffEntry EntryOf(RenderedPage page, PageSignOff state, int round, string digest) =>
        new(state.NextNumber, SignOffKind.Proof, digest)
        {
            Round = round,
            By = request.Pages.By,
            Time = request.Pages.Time,
            Errors = page.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Error),
            Warnings = page.Diagnostics.Count(finding => finding.Severity == DiagnosticSeverity.Warning),
        };

    private SignOffEntry? Add(PageSignOff now, SignOffEntry? last, SignOffEntry entry, PageRecord record, DiagnosticBag sink)
    {
        if (now.LastRound != last)
        {
            sink.Report(RoundTaken(record.Name, entry.Round));
            return null;
        }

        return folder.SavePage(record, entry.Digest, sink) ? entry with { Number = now.NextNumber } : null;
    }


    private static ImmutableArray<PageChange> Changes(PageRecord earlier, PageRecord now, bool isSame)
    {
        var changes = PageComparer.Compare(earlier, now);
        return isSame || !changes.IsEmpty
            ? changes
            : [new PageChange(ChangeLevel.Shape, string.Empty, "something changed that has no words: look at the whole page", 0)];
    }

    /// <summary>Places in manuscripts as seen from the edition, so that a proof does not depend on where the edition lies.</summary>
    private static ImmutableArray<PageChange> Relative(ImmutableArray<PageChange> changes, string editionPath)
    {
        var folder = (Path.GetDirectoryName(editionPath) ?? string.Empty).Replace('\\', '/');
        return folder.Length == 0
            ? changes
            : [.. changes.Select(change => change.Source.StartsWith(folder + "/", StringComparison.Ordinal)
                ? change with { Source = change.Source[(folder.Length + 1)..] }
                : change)];
    }

    private Diagnostic RoundTaken(string page, int round) => Diagnostic.Error(
        DiagnosticCodes.RoundTaken, edition.SpanOf(page),
        FormattableString.Invariant($"page {page} cannot have round {round}: it has reached that, or no round is so high"),
        "leave --round out for the next one");
}
