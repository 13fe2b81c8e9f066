using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Figures;

/// <summary>Reports how an image suits its place: white beside it, too few pixels.</summary>
internal static class ImageFindings
{
    // Newspapers print 40 lines/cm; 200 ppi is the usual rule of two pixels a line, and below 100 the pixels themselves show.
    // Line art has no grey to hide its steps in.
    private const int GoodPpi = 200;
    private const int LeastPpi = 100;
    private const int GoodLineArtPpi = 600;

    // A strip of white thinner than a point is not seen.
    private static readonly Pt UnseenWhite = new(1_000);

    /// <summary>Reports on one image.</summary>
    /// <param name="sink">Receives the findings.</param>
    /// <param name="item">The image.</param>
    /// <param name="look">How it stands in its place.</param>
    /// <param name="place">The place.</param>
    /// <param name="naturalHeight">Height of the place in which it would be whole.</param>
    /// <param name="row">Height of a row.</param>
    public static void Report(IDiagnosticSink sink, PlacedImage item, FigureLook look, PtRect place, Pt naturalHeight, Pt row)
    {
        ReportWhite(sink, item, look, place, naturalHeight, row);
        var ppi = item.EffectivePpi;
        var good = item.Image.Header.IsLineArt ? GoodLineArtPpi : GoodPpi;
        if (ppi >= good) return;
        var isTooFew = ppi < LeastPpi;
        sink.Report(new Diagnostic(
            DiagnosticCodes.ImageResolution,
            isTooFew ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            item.Source,
            FormattableString.Invariant(
                $"the image {item.Image.Path} has {ppi} pixels per inch at its size on the page ({Mm.FromPt(item.Area.Width)} × ")
                    + FormattableString.Invariant($"{Mm.FromPt(item.Area.Height)} mm)"),
            [FormattableString.Invariant(
                $"use an image of at least {PixelsFor(item, good)} pixels across, or a smaller place; {good} ppi are good, below ")
                    + FormattableString.Invariant($"{LeastPpi} a page is refused")]));
    }

    private static long PixelsFor(PlacedImage item, int ppi) => ((long)item.Whole.Width.Milli * ppi + 71_999) / 72_000;

    private static void ReportWhite(IDiagnosticSink sink, PlacedImage item, FigureLook look, PtRect place, Pt naturalHeight, Pt row)
    {
        var beside = place.Width - look.Area.Width;
        var above = place.Height - look.Area.Height;
        if (beside <= UnseenWhite && above <= UnseenWhite) return;
        var more = (naturalHeight - place.Height).Milli;
        var rows = (Math.Abs(more) + row.Milli / 2) / row.Milli;
        var change = FormattableString.Invariant($"{Math.Max(1, rows)} {(more < 0 ? "fewer" : "more")} rows");
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.ImageLeavesWhite,
            item.Source,
            beside > above
                ? FormattableString.Invariant($"the image {item.Image.Path} leaves {Mm.FromPt(beside)} mm of white beside it")
                : FormattableString.Invariant($"the image {item.Image.Path} leaves {Mm.FromPt(above)} mm of white above it"),
            $"give it {change} in the layout, other columns, or let more be cropped (crop: in the front matter)"));
    }
}
