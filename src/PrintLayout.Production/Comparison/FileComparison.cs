using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Images.Magick;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Images;
using PrintLayout.PdfText;
using PrintLayout.PdfText.Placing;
using PrintLayout.Production.Faces;
using PrintLayout.Production.Files;
using PrintLayout.Production.Snapshots;
using PrintLayout.Raster.Comparison;
using PrintLayout.Snapshots.Comparing;
using PrintLayout.Snapshots.Report;
using PrintLayout.Snapshots.Verdicts;

namespace PrintLayout.Production.Comparison;

/// <summary>
/// Two files compared page by page: PDF files of any program, editions, or display lists; or an edition and an earlier revision of it.
/// </summary>
public sealed class FileComparison : IDisposable
{
    private readonly DiffSide? _old;
    private readonly DiffSide? _new;
    private readonly GitRevision? _revision;
    private readonly string _title;
    private readonly List<PagePair> _pairs = [];

    private FileComparison(DiffSide? old, DiffSide? now, GitRevision? revision, string title, IEnumerable<Diagnostic> findings)
    {
        (_old, _new, _revision, _title, Findings) = (old, now, revision, title, [.. findings]);
    }

    /// <summary>What was found about the files.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether there are two files to compare: the revision was found.</summary>
    public bool IsOpen => _old is not null;

    /// <summary>Whether both files have pages.</summary>
    public bool HasPages => _old is { Pages.IsEmpty: false } && _new is { Pages.IsEmpty: false };

    /// <summary>What became of each page, in the order of the newer file; pages that it lacks come last.</summary>
    public ImmutableArray<PageVerdict> Verdicts { get; private set; } = [];

    /// <summary>Compares two files.</summary>
    /// <param name="old">The older one; its ending says what it is.</param>
    /// <param name="now">The newer one.</param>
    /// <param name="fonts">Where faces come from.</param>
    /// <param name="pages">Which pages.</param>
    public static FileComparison Of(string old, string now, FontLocations fonts, PagePattern pages) =>
        Of(old, now, fonts, pages, null, $"{old} → {now}");

    /// <summary>Compares an edition with itself as it was at a Git revision.</summary>
    /// <param name="edition">The edition file.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="fonts">Where faces come from.</param>
    /// <param name="pages">Which pages.</param>
    public static FileComparison OfRevision(string edition, string revision, FontLocations fonts, PagePattern pages)
    {
        var sink = new DiagnosticBag();
        return GitRevision.Extract(edition, revision, sink) is { } older
            ? Of(older.Path, edition, fonts, pages, older, $"{revision} → {edition}")
            : new FileComparison(null, null, null, string.Empty, sink);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _old?.Dispose();
        _new?.Dispose();
        _revision?.Dispose();
    }

    /// <summary>Writes the report: old, new and difference of each page that changed, in one HTML file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ppi">Resolution of the pictures, in pixels per inch.</param>
    /// <param name="sink">Receives PL4001 when the file cannot be written.</param>
    /// <returns>Whether it was written.</returns>
    public bool WriteReport(string path, int ppi, IDiagnosticSink sink)
    {
        using var pictures = new RasterPictures(new MagickImageDecoder());
        var pages = new List<ReportPage>();
        for (var i = 0; i < _pairs.Count; i++)
        {
            var (pair, verdict) = (_pairs[i], Verdicts[i]);
            var page = new ReportPage(verdict, pair.Old?.Record?.Boxes, pair.New?.Record?.Boxes);
            if (verdict.State != PageState.Same) page = WithPictures(page, pair, pictures, ppi);
            pages.Add(page);
        }

        return AtomicFile.TryWrite(path, stream => HtmlReport.Write(_title, pages, stream), sink);
    }

    private static FileComparison Of(string old, string now, FontLocations fonts, PagePattern pages, GitRevision? revision, string title)
    {
        var (before, after) = (DiffSide.Open(old, fonts), DiffSide.Open(now, fonts));
        var comparison = new FileComparison(before, after, revision, title, before.Findings.Concat(after.Findings));
        if (!comparison.HasPages) return comparison;
        comparison._pairs.AddRange(Pairs(before, after).Where(pair => pages.Matches((pair.New ?? pair.Old)!.Name)));
        comparison.Verdicts = [.. comparison._pairs.Select(Judge)];
        return comparison;
    }

    /// <summary>Pages of one name belong together. A PDF knows no names: beside one, pages belong together by their order.</summary>
    private static IEnumerable<PagePair> Pairs(DiffSide old, DiffSide now)
    {
        if (old.Pdf is not null || now.Pdf is not null)
        {
            for (var i = 0; i < Math.Max(old.Pages.Length, now.Pages.Length); i++)
                yield return new PagePair(
                    i < old.Pages.Length ? AsPdf(old.Pages[i], now) : null, i < now.Pages.Length ? AsPdf(now.Pages[i], old) : null);
            yield break;
        }

        foreach (var page in now.Pages) yield return new PagePair(old.Pages.FirstOrDefault(other => other.Name == page.Name), page);
        foreach (var gone in old.Pages.Where(page => now.Pages.All(other => other.Name != page.Name)))
            yield return new PagePair(gone, null);
    }

    /// <summary>A page that is held against a PDF is first written as one, so that both say as much.</summary>
    private static DiffPage AsPdf(DiffPage page, DiffSide other)
    {
        if (other.Pdf is null || page.Page is not { } list) return page;
        using var pdf = new MemoryStream();
        var sink = new DiagnosticBag();
        var isWritten = PdfDocumentWriter.Write(
            [list],
            new PdfDocumentOptions { Images = new PdfImageOptions(new MagickImageDecoder()) { Documents = new PdfDocumentReader() } },
            pdf,
            sink);
        return isWritten && PdfPageReader.Read(pdf.ToArray(), page.Name, sink) is [var record]
            ? page with { Record = record with { Name = page.Name } }
            : page with { Record = null };
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

    private ReportPage WithPictures(ReportPage page, PagePair pair, RasterPictures pictures, int ppi)
    {
        var (before, after) = (Picture(pair.Old, _old!, pictures, ppi), Picture(pair.New, _new!, pictures, ppi));
        var isMissing = (pair.Old is not null && before is null) || (pair.New is not null && after is null);
        return page with
        {
            OldPicture = before,
            NewPicture = after,
            Note = isMissing ? "A picture is missing: pages of a PDF are drawn by pdftoppm (poppler-utils), which is not installed or "
                + "cannot draw this one." : string.Empty,
        };
    }

    private static byte[]? Picture(DiffPage? page, DiffSide side, RasterPictures pictures, int ppi)
    {
        if (page?.Page is { } list) return pictures.Draw(list, ppi);
        return page is null || side.Pdf is null ? null : PdfPicture.Draw(side.Path, side.Pages.IndexOf(page) + 1, ppi);
    }

    private sealed record PagePair(DiffPage? Old, DiffPage? New);
}
