using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText;
using PrintLayout.Production.Files;
using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Report;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Cli;

/// <summary>One run of <c>diff</c>: reads both sides, compares page by page, reports, and answers with the exit code.</summary>
internal sealed class DiffRun(DiffSettings settings, TextWriter output, TextWriter messages)
{
    private readonly SourceLines _sources = new();

    public int Execute()
    {
        if (settings.Revision is not { } revision) return Compare(settings.Old, settings.New!);
        var sink = new DiagnosticBag();
        using var older = GitRevision.Extract(settings.Old, revision, sink);
        return older is null ? Answer(sink) : Compare(older.Path, settings.Old);
    }

    private int Compare(string oldPath, string newPath)
    {
        using var old = DiffSide.Open(oldPath, settings.Fonts);
        using var now = DiffSide.Open(newPath, settings.Fonts);
        var findings = old.Findings.Concat(now.Findings).ToList();
        foreach (var finding in findings) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        if (old.Pages.IsEmpty || now.Pages.IsEmpty) return Math.Max(ExitCodes.For(findings), ExitCodes.PageErrors);
        var pairs = Pairs(old, now).Where(pair => settings.Pages.Matches((pair.New ?? pair.Old)!.Name)).ToList();
        var verdicts = pairs.Select(Judge).ToImmutableArray();
        foreach (var verdict in verdicts) ChangeLines.Write(output, verdict);
        if (settings.Report is { } path && !WriteReport(path, old, now, pairs, verdicts)) return ExitCodes.Unreadable;
        if (verdicts.Any(verdict => verdict.State == PageState.Failed)) return ExitCodes.PageErrors;
        return verdicts.All(verdict => verdict.State == PageState.Same) ? ExitCodes.Ok : ExitCodes.SnapshotDiffers;
    }

    /// <summary>Pages of one name belong together. A PDF knows no names: beside one, pages belong together by their order.</summary>
    private static IEnumerable<PagePair> Pairs(DiffSide old, DiffSide now)
    {
        if (old.Pdf is not null || now.Pdf is not null)
        {
            for (var i = 0; i < Math.Max(old.Pages.Length, now.Pages.Length); i++)
                yield return new PagePair(i < old.Pages.Length ? AsPdf(old.Pages[i], now) : null, i < now.Pages.Length ? AsPdf(now.Pages[i], old) : null);
            yield break;
        }

        foreach (var page in now.Pages) yield return new PagePair(old.Pages.FirstOrDefault(other => other.Name == page.Name), page);
        foreach (var gone in old.Pages.Where(page => now.Pages.All(other => other.Name != page.Name))) yield return new PagePair(gone, null);
    }

    /// <summary>A page that is held against a PDF is first written as one, so that both say as much.</summary>
    private static DiffPage AsPdf(DiffPage page, DiffSide other)
    {
        if (other.Pdf is null || page.Page is not { } list) return page;
        using var pdf = new MemoryStream();
        var sink = new DiagnosticBag();
        var isWritten = PdfDocumentWriter.Write([list], new PdfDocumentOptions { Images = new PdfImageOptions(new MagickImageDecoder()) }, pdf, sink);
        return isWritten && PdfPageReader.Read(pdf.ToArray(), page.Name, sink) is [var record] ? page with { Record = record with { Name = page.Name } } : page with { Record = null };
    }

    private static PageVerdict Judge(PagePair pair)
    {
        var name = (pair.New ?? pair.Old)!.Name;
        if (pair.Old is null) return PageVerdict.Of(name, PageState.New);
        if (pair.New is null) return PageVerdict.Of(name, PageState.Stale);
        if (pair.Old.Record is not { } old || pair.New.Record is not { } now) return PageVerdict.Of(name, PageState.Failed);
        var changes = PageComparer.Compare(old, now);
        return new PageVerdict(name, changes.IsEmpty ? PageState.Same : PageState.Changed, changes, [], []);
    }

    private bool WriteReport(string path, DiffSide old, DiffSide now, List<PagePair> pairs, ImmutableArray<PageVerdict> verdicts)
    {
        using var pictures = new RasterPictures(new MagickImageDecoder());
        var pages = new List<ReportPage>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var (pair, verdict) = (pairs[i], verdicts[i]);
            var page = new ReportPage(verdict, pair.Old?.Record?.Boxes, pair.New?.Record?.Boxes);
            if (verdict.State != PageState.Same) page = WithPictures(page, pair, old, now, pictures);
            pages.Add(page);
        }

        var sink = new DiagnosticBag();
        var isWritten = AtomicFile.TryWrite(path, stream => HtmlReport.Write($"{(settings.Revision is null ? old.Path : settings.Revision)} → {now.Path}", pages, stream), sink);
        if (isWritten) output.WriteLine($"report: {path}");
        else Answer(sink);
        return isWritten;
    }

    private ReportPage WithPictures(ReportPage page, PagePair pair, DiffSide old, DiffSide now, RasterPictures pictures)
    {
        var (before, after) = (Picture(pair.Old, old, pictures), Picture(pair.New, now, pictures));
        var isMissing = (pair.Old is not null && before is null) || (pair.New is not null && after is null);
        return page with
        {
            OldPicture = before,
            NewPicture = after,
            Note = isMissing ? "A picture is missing: pages of a PDF are drawn by pdftoppm (poppler-utils), which is not installed or cannot draw this one." : string.Empty,
        };
    }

    private byte[]? Picture(DiffPage? page, DiffSide side, RasterPictures pictures)
    {
        if (page?.Page is { } list) return pictures.Draw(list, settings.Ppi);
        return page is null || side.Pdf is null ? null : PdfPicture.Draw(side.Path, side.Pages.IndexOf(page) + 1, settings.Ppi);
    }

    private int Answer(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var finding in findings) messages.WriteLine(DiagnosticFormatter.Full(finding, _sources.Read));
        return ExitCodes.For(findings);
    }

    private sealed record PagePair(DiffPage? Old, DiffPage? New);
}
