using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Figures;

/// <summary>Reports how an image suits its place: white beside it, too few pixels.</summary>
internal static class ImageFindings
{
    /// <summary>Whether an image leaves white in its place that is worth a remark.</summary>
    /// <param name="look">How it stands in its place.</param>
    /// <param name="place">The place.</param>
    /// <param name="most">White that is not (<see cref="ThresholdStyle.ImageWhite"/>).</param>
    public static bool LeavesWhite(FigureLook look, PtRect place, Pt most) =>
        place.Width - look.Area.Width > most || place.Height - look.Area.Height > most;

    /// <summary>Reports an image that has too few pixels for its size on the page.</summary>
    /// <param name="sink">Receives the finding.</param>
    /// <param name="item">The image.</param>
    /// <param name="house">What the house takes for good.</param>
    public static void ReportResolution(IDiagnosticSink sink, PlacedImage item, ThresholdStyle house)
    {
        // A drawing has no pixels.
        if (item.Image.Art is not null) return;
        var ppi = item.EffectivePpi;
        var good = item.Image.Header.IsLineArt ? house.LineArtPpi : house.ImagePpi;
        if (ppi >= good) return;
        var isTooFew = ppi < ThresholdStyle.LeastPpi;
        sink.Report(new Diagnostic(
            DiagnosticCodes.ImageResolution,
            isTooFew ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            item.Source,
            FormattableString.Invariant(
                $"the image {item.Image.Path} has {ppi} pixels per inch at its size on the page ({Mm.FromPt(item.Area.Width)} × ")
                    + FormattableString.Invariant($"{Mm.FromPt(item.Area.Height)} mm)"),
            [FormattableString.Invariant(
                $"use an image of at least {PixelsFor(item, good)} pixels across, or a smaller place; {good} ppi are good, below ")
                    + FormattableString.Invariant($"{ThresholdStyle.LeastPpi} a page is refused")]));
    }

    private static long PixelsFor(PlacedImage item, int ppi) => ((long)item.Whole.Width.Milli * ppi + 71_999) / 72_000;

    /// <summary>Reports an image that leaves white in its place.</summary>
    /// <param name="sink">Receives the finding.</param>
    /// <param name="item">The image.</param>
    /// <param name="look">How it stands in its place.</param>
    /// <param name="place">The place.</param>
    /// <param name="suiting">Rows of the place at which it would leave none, or the least.</param>
    public static void ReportWhite(
        IDiagnosticSink sink, PlacedImage item, FigureLook look, PtRect place, (CountRange Rows, bool LeavesNone) suiting)
    {
        var beside = place.Width - look.Area.Width;
        var above = place.Height - look.Area.Height;
        var (least, most) = (suiting.Rows.Least, suiting.Rows.Most);
        var rows = least == most ? FormattableString.Invariant($"{least}") : FormattableString.Invariant($"{least} to {most}");
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.ImageLeavesWhite,
            item.Source,
            beside > above
                ? FormattableString.Invariant($"the image {item.Image.Path} leaves {Mm.FromPt(beside)} mm of white beside it")
                : FormattableString.Invariant($"the image {item.Image.Path} leaves {Mm.FromPt(above)} mm of white above it"),
            $"with {rows} rows in the layout it leaves {(suiting.LeavesNone ? "none" : "the least")}; or give it other columns"
                + (item.Image.Art is null ? ", or let more be cropped (crop: in the front matter)" : string.Empty)));
    }

    /// <summary>Reports what a manuscript says about the crop of a drawing, of which nothing is cropped.</summary>
    /// <param name="sink">Receives the finding.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="image">Its image.</param>
    public static void ReportUncropped(IDiagnosticSink sink, Figure figure, ImageFile image)
    {
        if (image.Art is null || (figure.MostCrop is null && figure.Focus is null)) return;
        sink.Report(Diagnostic.Warning(
            DiagnosticCodes.FigureKeyUnused,
            figure.Image!.Span,
            $"`{(figure.MostCrop is null ? "focus" : "crop")}` says nothing about {image.Path}: of a drawing nothing is cropped",
            "take it out, and give the figure rows and columns that suit the drawing"));
    }
}
