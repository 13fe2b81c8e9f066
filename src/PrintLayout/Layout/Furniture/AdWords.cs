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

        /// <summary>Lines of the head, the first of all.</summary>
        public int HeadLines { get; init; }

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
        var block = Set(ad, width, Usual);
        Report(block);
        return block;
    }

    /// <summary>
    /// Sets an advertisement that has a space for itself. Where its words are lost in it, they are set as on a poster: the largest type
    /// of a ladder with the head on one line, few lines of text, and white around.
    /// </summary>
    /// <param name="ad">Its words.</param>
    /// <param name="room">The space.</param>
    /// <param name="width">The measure that was chosen; the block stands in the middle of the space.</param>
    public Block SetAlone(AdText ad, PtRect room, out Pt width)
    {
        width = room.Width;
        var usual = Usual;
        var found = Set(ad, width, usual);
        var measure = room.Width.Scale(PosterMeasure, 1_000);
        var most = room.Height.Scale(PosterHeight, 1_000);
        foreach (var growth in PosterLadder)
        {
            var size = usual.Text.Size.Scale(growth, 1_000);
            if (size > PosterText) break;
            var phone = usual.Phone.At(Pt.Max(usual.Phone.Size, size));
            var head = usual.Head.At(Pt.Max(usual.Head.Size, size * 2));
            var block = Set(ad, measure, new Sizes(head, usual.Text.At(size), phone, IsPoster: true));
            // The head has one line; a text of many lines is read and not seen, and stays as it is.
            if (block.Height > most || block.HeadLines > 1 || block.Lines.Length - block.HeadLines > MostPosterLines) break;
            (found, width) = (block, measure);
        }

        Report(found);
        return found;
    }

    // Steps by which type grows, in thousandths of its usual size, and what a poster may be; practice of display advertisements.
    private static readonly ImmutableArray<int> PosterLadder = [1_250, 1_500, 1_750, 2_000, 2_500, 3_000, 3_500, 4_000];
    private static readonly Pt PosterText = new(36_000);
    private const int PosterMeasure = 820;
    private const int PosterHeight = 720;
    private const int MostPosterLines = 4;

    private readonly record struct Sizes(ResolvedStyle Head, ResolvedStyle Text, ResolvedStyle Phone, bool IsPoster);

    private Sizes Usual
    {
        get
        {
            var text = context.Styles.Or(StyleNames.AdText, StyleNames.Caption);
            return new Sizes(HeadStyle, text, context.Styles.Or(StyleNames.AdPhone, NameOf(text)), IsPoster: false);
        }
    }

    private Block Set(AdText ad, Pt width, Sizes sizes)
    {
        var lines = ImmutableArray.CreateBuilder<LinePart>();
        var (y, headLines) = (Pt.Zero, 0);
        var code = ad.Qr is { } qr ? CodeBeside.Of(context, qr.Value, width, sizes.Text.Size) : null;
        width = code?.Measure ?? width;
        var align = sizes.IsPoster ? Alignment.Centre : (Alignment?)null;
        if (ad.Head is { } head)
        {
            y = Add(lines, ManuscriptText.Plain(head.Value, head.Span), sizes.Head, width, y, align);
            headLines = lines.Count;
            if (sizes.IsPoster) y += sizes.Text.Leading / 2;
        }

        foreach (var paragraph in ad.Text is { } body ? body.Value.Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
            y = Add(lines, ManuscriptText.Plain(paragraph.Trim(), ad.Text!.Span), sizes.Text, width, y, align);
        if (ad.Phone is { } phone) y = Add(lines, ManuscriptText.Plain(phone.Value, phone.Span), sizes.Phone, width, y, align);
        return new Block(lines.ToImmutable(), y) { Code = code is null ? null : (code, ad.Qr!.Span), HeadLines = headLines };
    }

    private void Report(Block block)
    {
        foreach (var part in block.Lines) LineFindings.Report(part.Line, context.Sink);
    }

    /// <summary>Sets the head of a group.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="width">The width.</param>
    public Block Head(ManuscriptText text, Pt width)
    {
        var lines = ImmutableArray.CreateBuilder<LinePart>();
        var height = Add(lines, text, context.Styles.Or(StyleNames.AdGroup, NameOf(HeadStyle)), width, Pt.Zero, null);
        var block = new Block(lines.ToImmutable(), height);
        Report(block);
        return block;
    }

    private ResolvedStyle HeadStyle => context.Styles.Or(StyleNames.AdHead, StyleNames.Crosshead);

    private static string NameOf(ResolvedStyle style) => style.Spec.Name;

    private Pt Add(ImmutableArray<LinePart>.Builder lines, ManuscriptText text, ResolvedStyle style, Pt width, Pt y, Alignment? align)
    {
        var side = align ?? style.Spec.Align;
        foreach (var line in context.Lines.SetParagraph(context.Styles.Text(text, style), width, Pt.Zero, side == Alignment.Justify))
        {
            var x = LineSetter.Offset(line, width, side);
            lines.Add(new LinePart(line, ItemRole.Advertisement, style.Ink, x, y + style.BaselineIn(style.Leading)));
            y += style.Leading;
        }

        return y;
    }
}
