using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Editions;

/// <summary>
/// Judges whether heads on pictures can be read, by the contrast of their ink with the tone of the picture behind them (WCAG 2.2,
/// 1.4.3). Layout knows the heads of image files alone; this looks at pixels, few of them, and only where a head stands on a picture.
/// </summary>
internal static class HeadContrast
{
    // Ratios in hundredths. Large type may have less.
    private const int LeastOfSmall = 450;
    private const int LeastOfLarge = 300;

    // Where a picture is uneven, the tenth of it that is nearest to the type.
    private const int LeastAtWorst = 200;
    private static readonly Pt Large = new(24_000);

    /// <summary>Reports heads that can hardly be read (PL3059), each line of type once.</summary>
    /// <param name="page">The page.</param>
    /// <param name="decoder">Decodes images.</param>
    /// <param name="sink">Receives the findings. An image that cannot be decoded is told by the writers.</param>
    public static void Check(PageDisplayList page, IImageDecoder decoder, IDiagnosticSink sink)
    {
        var pictures = new Dictionary<PlacedImage, PictureTone?>();
        var below = new List<PlacedImage>();
        var told = new HashSet<(string Story, ItemRole Role)>();
        foreach (var item in page.Items)
        {
            if (item is PlacedImage { Role: ItemRole.Figure } image) below.Add(image);
            if (item is not GlyphRun { Role: ItemRole.Headline or ItemRole.Kicker or ItemRole.Deck } run || below.Count == 0) continue;
            var box = InkOf(run);
            if (below.FindLast(picture => picture.Area.Overlaps(box)) is not { } under) continue;
            if (!pictures.TryGetValue(under, out var tone)) pictures.Add(under, tone = PictureTone.Of(under, decoder));
            if (tone is not null && !told.Contains((run.Story, run.Role)) && Judge(run, under, tone.In(box)) is { } finding)
            {
                told.Add((run.Story, run.Role));
                sink.Report(finding);
            }
        }
    }

    private static Diagnostic? Judge(GlyphRun run, PlacedImage picture, ToneRange behind)
    {
        var needed = run.Size < Large ? LeastOfSmall : LeastOfLarge;
        var own = PictureTone.LightOf(ScreenColour.Of(run.Ink));
        if (IsReadable(own, behind, needed)) return null;
        var (mean, worst) = (behind.Contrast(own), behind.WorstContrast(own));
        var isWhite = run.Ink == Ink.Paper;
        var other = PictureTone.LightOf(ScreenColour.Of(isWhite ? Ink.SolidBlack : Ink.Paper));
        var way = IsReadable(other, behind, needed)
            ? isWhite
                ? "take out `reversed` of the head: black type can be read there"
                : "write `reversed: true` at the head: white type can be read there"
            : "let it stand on a calmer part of the picture (`row` of the head, `focus` of the figure), or on top (`form: top`)";
        return Diagnostic.Warning(
            DiagnosticCodes.HeadContrast,
            run.Source,
            FormattableString.Invariant($"“{run.Text}” can hardly be read on the image {picture.Image.Path}: ")
                + FormattableString.Invariant($"its contrast is {mean / 100m:0.0} to 1, ")
                + FormattableString.Invariant($"and {worst / 100m:0.0} in the tenth that is worst; type of {run.Size} pt needs ")
                + FormattableString.Invariant($"{needed / 100m:0.0} and {LeastAtWorst / 100m:0.0}"),
            way);
    }

    private static bool IsReadable(int light, ToneRange behind, int needed) =>
        behind.Contrast(light) >= needed && behind.WorstContrast(light) >= LeastAtWorst;

    private static PtRect InkOf(GlyphRun run)
    {
        var (left, right, top, bottom) = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.InkOf(glyph.GlyphId);
            if (ink.IsEmpty) continue;
            (left, right) = (Math.Min(left, (glyph.X + Length(ink.Left)).Milli), Math.Max(right, (glyph.X + Length(ink.Right)).Milli));
            (top, bottom) = (Math.Min(top, (glyph.Y - Length(ink.Top)).Milli), Math.Max(bottom, (glyph.Y - Length(ink.Bottom)).Milli));
        }

        return left >= right || top >= bottom
            ? default
            : new PtRect(run.Origin.X + new Pt(left), run.Origin.Y + new Pt(top), new Pt(right - left), new Pt(bottom - top));

        Pt Length(int units) => run.Size.Scale(units, run.Face.UnitsPerEm);
    }
}
