using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Plan.Styles;
using PrintLayout.Text.Adjusting;

namespace PrintLayout.Layout.Furniture;

/// <summary>Sets the words of an advertisement at a width: head, text, telephone.</summary>
/// <param name="context">Grid and styles.</param>
internal sealed class AdWords(LayoutContext context)
{
    /// <summary>Lines one below the other, each with its place from the top left corner.</summary>
    /// <param name="Lines">The lines.</param>
    /// <param name="Height">Their height.</param>
    public readonly record struct Block(ImmutableArray<LinePart> Lines, Pt Height);

    /// <summary>Sets an advertisement.</summary>
    /// <param name="ad">Its words.</param>
    /// <param name="width">The width.</param>
    public Block Set(AdText ad, Pt width)
    {
        var lines = ImmutableArray.CreateBuilder<LinePart>();
        var y = Pt.Zero;
        var text = context.Styles.Or(StyleNames.AdText, StyleNames.Caption);
        if (ad.Head is { } head) y = Add(lines, ManuscriptText.Plain(head.Value, head.Span), HeadStyle, width, y);
        foreach (var paragraph in ad.Text is { } body ? body.Value.Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
            y = Add(lines, ManuscriptText.Plain(paragraph.Trim(), ad.Text!.Span), text, width, y);
        if (ad.Phone is { } phone)
            y = Add(lines, ManuscriptText.Plain(phone.Value, phone.Span), context.Styles.Or(StyleNames.AdPhone, NameOf(text)), width, y);
        return new Block(lines.ToImmutable(), y);
    }

    /// <summary>Sets the head of a group.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="width">The width.</param>
    public Block Head(ManuscriptText text, Pt width)
    {
        var lines = ImmutableArray.CreateBuilder<LinePart>();
        var height = Add(lines, text, context.Styles.Or(StyleNames.AdGroup, NameOf(HeadStyle)), width, Pt.Zero);
        return new Block(lines.ToImmutable(), height);
    }

    private ResolvedStyle HeadStyle => context.Styles.Or(StyleNames.AdHead, StyleNames.Crosshead);

    private static string NameOf(ResolvedStyle style) => style.Spec.Name;

    private Pt Add(ImmutableArray<LinePart>.Builder lines, ManuscriptText text, ResolvedStyle style, Pt width, Pt y)
    {
        foreach (var line in context.Lines.SetParagraph(
            context.Styles.Text(text, style), width, Pt.Zero, style.Spec.Align == Alignment.Justify))
        {
            LineFindings.Report(line, context.Sink);
            var x = LineSetter.Offset(line, width, style.Spec.Align);
            lines.Add(new LinePart(line, ItemRole.Advertisement, style.Ink, x, y + style.BaselineIn(style.Leading)));
            y += style.Leading;
        }

        return y;
    }
}
