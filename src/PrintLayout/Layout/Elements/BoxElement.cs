using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Elements;

/// <summary>A box in a story, set at a width. Height that is left over stands as white above and below its words.</summary>
/// <param name="Least">The least height of its frame.</param>
/// <param name="Most">The greatest height at which its white looks meant.</param>
/// <param name="Look">Frame and tint.</param>
/// <param name="Inset">How far words keep away from its sides, and from its head and foot.</param>
/// <param name="Title">Lines of the title, and the height that they take.</param>
/// <param name="Columns">Left edges of its text columns, from where words may start.</param>
/// <param name="Legs">Its text.</param>
internal sealed record BoxElement(
    Pt Least, Pt Most, BoxStyle Look, (Pt Beside, Pt Above) Inset, (ImmutableArray<LinePart> Lines, Pt Height) Title,
    ImmutableArray<Pt> Columns, ImmutableArray<ImmutableArray<PlacedItem>> Legs) : SetElement(Least, Most)
{
    /// <summary>The QR code, with the height of the words beside or above it; null for none.</summary>
    public (CodeBeside Place, Pt Words)? Code { get; init; }

    /// <inheritdoc/>
    public override string Name => "box";

    /// <inheritdoc/>
    public override bool IsTooWide => Code is { Place.IsTooWide: true };

    /// <inheritdoc/>
    public override bool IsSqueezed => IsTooWide;

    /// <inheritdoc/>
    public override Pt LeastWidth => Code is var (code, _) ? code.Side + (Inset.Beside * 2) : Pt.Zero;

    /// <inheritdoc/>
    public override string Narrower => "let its code say a shorter address";

    /// <inheritdoc/>
    public override void Emit(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame)
    {
        AddBackground(items, context, story, frame);
        var left = frame.X + Inset.Beside;
        var y = frame.Y + Inset.Above + ((frame.Height - Least) / 2);
        var place = new ElementPlace(story.Number, true);
        if (Code is var (code, words))
        {
            code.Emit(items, (ItemRole.Figure, story.Id, story.Span), new PtPoint(left, y), words);
            if (code.IsBeside) y += (code.HeightWith(words) - words) / 2;
        }

        foreach (var part in Title.Lines) Add(items, context, part with { Place = place }, story.Id, left, y);
        y += Title.Height;
        for (var i = 0; i < Legs.Length; i++)
        {
            foreach (var placed in Legs[i]) AddItem(items, context, story, placed, new PtPoint(left + Columns[i], y));
        }
    }

    private void AddItem(
        PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PlacedItem placed, PtPoint origin)
    {
        var row = context.Grid.Master.Row;
        var y = origin.Y + (row * placed.Row);
        if (placed.Item.Kind == GalleyItemKind.Crosshead)
        {
            y -= placed.Row == 0
                ? placed.Item.Parts[0].Baseline - context.Grid.BaselineInRow(context.Styles[StyleNames.Body])
                : row * placed.Lead / 2;
        }

        foreach (var (area, ink) in placed.Item.Tints)
            items.Add(new FilledRect(ItemRole.Background, story.Id, story.Span, At(area), ink));
        foreach (var part in placed.Item.Parts)
        {
            var place = part.Place is { } cell
                ? cell with { Number = story.Number, IsFigure = true }
                : new ElementPlace(story.Number, true);
            var role = part.Role is ItemRole.Body or ItemRole.PullQuote ? ItemRole.Box : part.Role;
            Add(items, context, part with { Role = role, Place = place }, story.Id, origin.X, y);
        }

        foreach (var (area, ink) in placed.Item.Rules) items.Add(new FilledRect(ItemRole.Rule, story.Id, story.Span, At(area), ink));

        PtRect At(PtRect area) => area with { X = area.X + origin.X, Y = area.Y + y };
    }

    /// <summary>The border of a frame; none for one that is not closed.</summary>
    /// <param name="frame">The frame.</param>
    public static BorderForm BorderOf(BoxFrame frame) => frame switch
    {
        BoxFrame.None or BoxFrame.Bars => BorderForm.None,
        BoxFrame.Frame => BorderForm.Frame,
        BoxFrame.ThickThin => BorderForm.ThickThin,
        BoxFrame.Twin => BorderForm.Twin,
        BoxFrame.Dotted => BorderForm.Dotted,
        BoxFrame.Wavy => BorderForm.Wavy,
    };

    private void AddBackground(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame)
    {
        var rules = context.Styles.House.Rules;
        if (Look.Tint is { } tint)
        {
            var ink = ResolvedStyle.ToInk(tint);
            items.Add(Look.Corner > Pt.Zero
                ? new FilledPath(ItemRole.Background, story.Id, story.Span, RoundFrame.Outline(frame, Look.Corner), ink)
                : new FilledRect(ItemRole.Background, story.Id, story.Span, frame, ink));
        }

        switch (Look.Frame)
        {
            case BoxFrame.None:
                break;
            case var closed when BorderOf(closed) is var border and not BorderForm.None:
                BorderEmitter.Emit(items, rules, border, (ItemRole.Background, story.Id, story.Span), frame, Look.Corner);
                break;
            case BoxFrame.Bars:
                foreach (var top in new[] { frame.Y, frame.Bottom - rules.Frame })
                {
                    var bar = new PtRect(frame.X, top, frame.Width, rules.Frame);
                    items.Add(new FilledRect(ItemRole.Rule, story.Id, story.Span, bar, ResolvedStyle.ToInk(rules.FrameInk)));
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(context), Look.Frame, "a frame whose lines are not known");
        }
    }
}
