using System.Collections.Immutable;
using PrintLayout.Codes;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Elements;

/// <summary>Sets QR codes with their labels.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class QrElementMaker(LayoutContext context)
{
    /// <summary>A label beside a code has lines of so many em at least.</summary>
    private const int LeastWords = 5;

    private readonly Dictionary<QrContent, QrMatrix> _codes = new(ReferenceEqualityComparer.Instance);

    /// <summary>Sets a code at a width. Its label stands beside it where there is room for words, else below it.</summary>
    /// <param name="content">The code.</param>
    /// <param name="width">The width.</param>
    public QrElement Make(QrContent content, Pt width)
    {
        var look = context.Styles.House.Codes;
        if (!_codes.TryGetValue(content, out var code)) _codes[content] = code = QrMatrix.Of(content.Text, look.Level);
        var style = context.Styles.Or(StyleNames.CodeLabel, StyleNames.Caption);
        var gap = QrElement.Gap(context);
        var besideWords = width - gap - (style.Size * LeastWords);
        var isBeside = content.Label is not null && besideWords >= look.Module * code.SizeWithQuiet;
        var room = isBeside ? besideWords : width;
        var most = Pt.Max(look.Module, Pt.Min(look.LargestModule, new Pt(Math.Max(0, room.Milli) / code.SizeWithQuiet)));
        var words = Words(content.Label, style, isBeside ? width - gap - (most * code.SizeWithQuiet) : width, isBeside);
        return new QrElement(code, (look.Module, most), words, isBeside, width, side => Shorter(content, side));
    }

    private (ImmutableArray<LinePart> Lines, Pt Width, Pt Height) Words(
        ManuscriptText? label, ResolvedStyle style, Pt width, bool isBeside)
    {
        if (label is null) return ([], Pt.Zero, Pt.Zero);
        var lines = context.Lines.SetDisplay(context.Lines.Shape(context.Styles.Text(label, style) with { IsDisplay = true }), width);
        var widest = lines.Aggregate(Pt.Zero, (most, line) => Pt.Max(most, line.Width));
        var parts = ImmutableArray.CreateBuilder<LinePart>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            // Beside a code lines start below each other; below it they stand round its middle.
            var x = isBeside ? Pt.Zero : (widest - lines[i].Width) / 2;
            parts.Add(new LinePart(lines[i], ItemRole.Caption, style.Ink, x, (style.Leading * i) + style.BaselineIn(style.Leading)));
        }

        return (parts.MoveToImmutable(), widest, style.Leading * lines.Length);
    }

    /// <summary>The longest text whose code fits in a side, found by trying; null when none does, or when the text itself would.</summary>
    private string? Shorter(QrContent content, Pt side)
    {
        var look = context.Styles.House.Codes;
        var (low, high) = (0, QrContent.BytesOf(content.Text) ?? 0);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            // Lower-case letters are bytes of their own, as those of addresses are.
            var isRight = look.Module * QrMatrix.Of(new string('a', middle), look.Level).SizeWithQuiet <= side;
            (low, high) = isRight ? (middle, high) : (low, middle);
        }

        return low < 1 ? null : FormattableString.Invariant($"an address of at most {low} characters fits");
    }
}
