using System.Collections.Immutable;
using PrintLayout.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Elements;

/// <summary>A QR code, set at a width. Its modules grow with the height that it gets, all to the same whole length.</summary>
/// <param name="Code">The code.</param>
/// <param name="Module">The least and the greatest side of a module.</param>
/// <param name="Words">Lines of its label, their width, and their height.</param>
/// <param name="IsBeside">Whether the label stands at the left of the code, and not below it.</param>
/// <param name="Width">The width.</param>
/// <param name="Shorter">Says what would fit in a side of white and code.</param>
internal sealed record QrElement(
    QrMatrix Code, (Pt Least, Pt Most) Module, (ImmutableArray<LinePart> Lines, Pt Width, Pt Height) Words, bool IsBeside, Pt Width,
    Func<Pt, string?> Shorter)
    : SetElement(HeightOf(Code, Module.Least, Words.Height, IsBeside), HeightOf(Code, Module.Most, Words.Height, IsBeside))
{
    /// <inheritdoc/>
    public override string Name => "QR code";

    /// <inheritdoc/>
    public override bool IsTooWide => LeastWidth > Width;

    /// <inheritdoc/>
    public override bool IsSqueezed => IsTooWide;

    /// <inheritdoc/>
    public override Pt LeastWidth => Module.Least * Code.SizeWithQuiet;

    /// <inheritdoc/>
    public override string Narrower => "let it say a shorter address";

    /// <inheritdoc/>
    public override string? PartThatFits(Pt height) => Shorter(Pt.Min(Width, height - (IsBeside ? Pt.Zero : Words.Height)));

    /// <inheritdoc/>
    public override string? PartThatFitsAcross() => Shorter(Width);

    /// <inheritdoc/>
    public override void Emit(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame)
    {
        var high = Pt.Min(frame.Height, Most) - (IsBeside ? Pt.Zero : Words.Height);
        var module = Pt.Min(Module.Most, new Pt(high.Milli / Code.SizeWithQuiet));
        var side = module * Code.SizeWithQuiet;
        var gap = IsBeside ? Gap(context) : Pt.Zero;
        var across = IsBeside ? Words.Width + gap + side : side;
        var (x, y) = (frame.X + ((frame.Width - across) / 2) + across - side, frame.Y + ((frame.Height - HeightAt(side)) / 2));
        var (wordsX, wordsY) = IsBeside
            ? (x - gap - Words.Width, frame.Y + ((frame.Height - Words.Height) / 2))
            : (frame.X + ((frame.Width - Words.Width) / 2), y + side);
        if (IsBeside) y = frame.Y + ((frame.Height - side) / 2);
        CodeEmitter.Emit(items, Code, (ItemRole.Figure, story.Id, story.Span), new PtPoint(x, y), module);
        var place = new ElementPlace(story.Number, true);
        foreach (var part in Words.Lines) Add(items, context, part with { Place = place }, story.Id, wordsX, wordsY);
    }

    /// <summary>White between the code and words beside it; its quiet zone comes on top.</summary>
    /// <param name="context">The grid.</param>
    public static Pt Gap(LayoutContext context) => context.Grid.Master.BodySize / 2;

    private Pt HeightAt(Pt side) => IsBeside ? Pt.Max(side, Words.Height) : side + Words.Height;

    private static Pt HeightOf(QrMatrix code, Pt module, Pt words, bool isBeside) =>
        isBeside ? Pt.Max(module * code.SizeWithQuiet, words) : (module * code.SizeWithQuiet) + words;
}
