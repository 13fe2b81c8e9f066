using PrintLayout.Diagnostics;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Vectors;

namespace PrintLayout.Layout.Figures;

/// <summary>
/// Finds the inks of a drawing's colours: the ink that it names, the ink that the house gives the colour, or black for greys. No profile is
/// asked, so that thin black artwork stays on one plate.
/// </summary>
/// <param name="context">Inks of the master, colours of the house, and where findings go.</param>
/// <param name="file">The file of the drawing.</param>
internal sealed class ArtInks(LayoutContext context, string file)
{
    private const int Full = 255;

    // Dark enough for solid black: programs that draw in RGB write black as #231f20 or #1d1d1b.
    private const int SolidBelow = 45;

    // What a reader takes for grey, and for white.
    private const int GreyWithin = 12;
    private const int WhiteFrom = 250;

    private readonly Dictionary<ArtPaint, Ink> _known = [];

    /// <summary>The ink of a shape.</summary>
    /// <param name="shape">The shape.</param>
    public Ink Of(ArtShape shape)
    {
        if (!_known.TryGetValue(shape.Paint, out var ink)) _known[shape.Paint] = ink = Find(shape);
        return ink;
    }

    private Ink Find(ArtShape shape)
    {
        var paint = shape.Paint;
        var span = new SourceSpan(file, shape.Line, shape.Column);
        if (paint.Ink is { } name)
        {
            if (context.Grid.Master.Inks.TryParse(name, out var named) && named.Total <= context.Grid.Master.Inks.Limit)
                return ResolvedStyle.ToInk(named);
            context.Sink.Report(Diagnostic.Error(
                DiagnosticCodes.ArtColour, span,
                $"the drawing names the ink `{name}`, which the master does not have or the press does not take",
                "write a name of `inks` of the master, or amounts such as C10 M90 Y80 K0"));
        }

        if (context.Styles.House.Colours.TryGetValue(paint.Rgb, out var mapped)) return ResolvedStyle.ToInk(mapped);
        var (red, green, blue) = (paint.Rgb >> 16, (paint.Rgb >> 8) & Full, paint.Rgb & Full);
        var (most, least) = (Math.Max(red, Math.Max(green, blue)), Math.Min(red, Math.Min(green, blue)));
        // How light it looks (ITU-R BT.709).
        var light = ((54 * red) + (183 * green) + (19 * blue)) / 256;
        var tint = most <= SolidBelow ? 1000 : least >= WhiteFrom ? 0 : (((Full - light) * 1000) + (Full / 2)) / Full;
        if (most - least > GreyWithin && most > SolidBelow && paint.Ink is null)
        {
            context.Sink.Report(Diagnostic.Warning(
                DiagnosticCodes.ArtColour, span,
                FormattableString.Invariant($"the colour {paint.Word} of the drawing has no ink; it is printed as {tint / 10m:0.#}%K"),
                $"write its ink in the house style (colours: {{ \"{paint.Word}\": C10 M90 Y80 K0 }}), or data-ink in the drawing"));
        }

        return tint == 0 ? Ink.Paper : Ink.BlackTint(tint);
    }
}
