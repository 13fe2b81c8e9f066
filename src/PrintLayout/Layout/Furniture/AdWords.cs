using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Elements;
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
    /// <param name="Words">Their height.</param>
    public readonly record struct Block(ImmutableArray<LinePart> Lines, Pt Words)
    {
        /// <summary>A QR code with where it is declared; null for none.</summary>
        public (CodeBeside Place, SourceSpan Source)? Code { get; init; }

        /// <summary>Height of words and code.</summary>
        public Pt Height => Code?.Place.HeightWith(Words) ?? Words;

        /// <summary>Adds it to a page.</summary>
        /// <param name="items">The page's items.</param>
        /// <param name="left">Its left edge.</param>
        /// <param name="top">Its top.</param>
        public void Emit(PageItems items, Pt left, Pt top)
        {
            var above = Code is { Place.IsBeside: true } ? (Height - Words) / 2 : Pt.Zero;
            foreach (var part in Lines) LineEmitter.Emit(items, part, string.Empty, left, top + above);
            if (Code is var (code, source))
                code.Emit(items, (ItemRole.Advertisement, string.Empty, source), new PtPoint(left, top), Words);
        }
    }

    /// <summary>Sets an advertisement.</summary>
    /// <param name="ad">Its words.</param>
    /// <param name="width">The width.</param>
    public Block Set(AdText ad, Pt width)
    {
        var lines = ImmutableArray.CreateBuilder<LinePart>();
        var y = Pt.Zero;
        var text = context.Styles.Or(StyleNames.AdText, StyleNames.Caption);
        var code = ad.Qr is { } qr ? CodeBeside.Of(context, qr.Value, width, text.Size) : null;
        width = code?.Measure ?? width;
        if (ad.Head is { } head) y = Add(lines, ManuscriptText.Plain(head.Value, head.Span), HeadStyle, width, y);
        foreach (var paragraph in ad.Text is { } body ? body.Value.Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
            y = Add(lines, ManuscriptText.Plain(paragraph.Trim(), ad.Text!.Span), text, width, y);
        if (ad.Phone is { } phone)
            y = Add(lines, ManuscriptText.Plain(phone.Value, phone.Span), context.Styles.Or(StyleNames.AdPhone, NameOf(text)), width, y);
        return new Block(lines.ToImmutable(), y) { Code = code is null ? null : (code, ad.Qr!.Span) };
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
