using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;

namespace PrintLayout.Layout.Furniture;

/// <summary>
/// Sets advertisements of words: one in a box, or classified ones in columns under the heads of their groups. One is never parted over
/// two columns, and a head stands with the first of its group.
/// </summary>
/// <param name="context">Grid and styles.</param>
internal sealed class ClassifiedSetter(LayoutContext context)
{
    // Narrower columns break a name from its number; wider ones are a text and no small advertisement.
    private static readonly Em ColumnMeasure = new(12_000);

    private readonly AdWords _words = new(context);

    /// <summary>Sets one advertisement in the middle of a box.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="ad">The advertisement.</param>
    /// <param name="id">Its name, for findings.</param>
    /// <param name="box">The box.</param>
    public void SetOne(PageItems items, AdText ad, Located<string> id, PtRect box)
    {
        var room = Inside(box);
        var block = _words.SetAlone(ad, room, out var width);
        if (ReportCode(id, block)) return;
        if (block.Height > room.Height)
        {
            ReportRoom(id, block.Height - room.Height, 1);
            return;
        }

        block.Emit(items, room.X + ((room.Width - width) / 2), room.Y + ((room.Height - block.Height) / 2));
    }

    /// <summary>Sets classified advertisements.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="ads">The advertisements.</param>
    /// <param name="id">The name of their space, for findings.</param>
    /// <param name="box">The space.</param>
    public void Set(PageItems items, Classifieds ads, Located<string> id, PtRect box)
    {
        var room = Inside(box);
        if (ads.Title is { } title)
        {
            var block = _words.Head(ManuscriptText.Plain(title.Value, title.Span), room.Width);
            block.Emit(items, room.X, room.Y);
            room = PtRect.FromEdges(room.X, room.Y + block.Height + White, room.Right, room.Bottom);
        }

        var gap = White * 3;
        var columns = ads.Columns ?? Math.Max(1, (room.Width + gap).Milli / Math.Max(1, (ColumnMeasure.At(TextSize) + gap).Milli));
        var width = (room.Width - (gap * (columns - 1))) / columns;
        var pieces = Pieces(ads, width);
        if (pieces.Any(piece => ReportCode(id, piece.Ad))) return;
        var (legs, height) = Balanced(pieces, columns, Pt.Max(Pt.Zero, room.Height));
        if (legs.Count > columns || pieces.Any(piece => piece.Height > room.Height))
        {
            var missing = pieces.Aggregate(Pt.Zero, (sum, piece) => sum + piece.Height + White) - (room.Height * columns);
            ReportRoom(id, Pt.Max(missing, context.Grid.Master.Row), columns);
            return;
        }

        for (var leg = 0; leg < legs.Count; leg++)
            Set(items, legs[leg], new PtRect(room.X + ((width + gap) * leg), room.Y, width, height), id);
        var rule = context.Styles.House.Rules;
        for (var leg = 1; leg < legs.Count; leg++)
        {
            var x = room.X + ((width + gap) * leg) - (gap / 2) - (rule.ColumnRule / 2);
            var line = new PtRect(x, room.Y, rule.ColumnRule, height);
            items.Add(new FilledRect(ItemRole.Rule, string.Empty, id.Span, line, ResolvedStyle.ToInk(rule.ColumnRuleInk)));
        }
    }

    private Pt White => context.Grid.Master.Row / 4;

    private Pt TextSize => context.Styles.Or(StyleNames.AdText, StyleNames.Caption).Size;

    private PtRect Inside(PtRect box) => box.Inflate(-context.Styles.House.Ads.Inset.At(TextSize));

    /// <summary>An advertisement, with the head of its group above the first.</summary>
    private readonly record struct Piece(AdWords.Block? Head, AdWords.Block Ad, Pt White)
    {
        public Pt Height => (Head?.Height + White ?? Pt.Zero) + Ad.Height;
    }

    private ImmutableArray<Piece> Pieces(Classifieds ads, Pt width)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        foreach (var group in ads.Groups)
        {
            AdWords.Block? head = group.Head is { } words ? _words.Head(ManuscriptText.Plain(words.Value, words.Span), width) : null;
            foreach (var ad in group.Ads)
            {
                pieces.Add(new Piece(head, _words.Set(ad, width), White));
                head = null;
            }
        }

        return pieces.ToImmutable();
    }

    /// <summary>The legs of the least height at which the columns hold all.</summary>
    private (List<List<Piece>> Legs, Pt Height) Balanced(ImmutableArray<Piece> pieces, int columns, Pt most)
    {
        var step = Pt.Max(new Pt(1_000), White);
        for (var height = pieces.IsEmpty ? Pt.Zero : new Pt(pieces.Max(piece => piece.Height.Milli)); height < most; height += step)
        {
            if (Legs(pieces, height) is var legs && legs.Count <= columns) return (legs, height);
        }

        return (Legs(pieces, most), most);
    }

    /// <summary>Fills legs one after the other.</summary>
    private List<List<Piece>> Legs(ImmutableArray<Piece> pieces, Pt height)
    {
        var legs = new List<List<Piece>>();
        var used = Pt.Zero;
        foreach (var piece in pieces)
        {
            var needed = piece.Height + (White * 2);
            if (legs.Count == 0 || used + needed - (White * 2) > height)
            {
                legs.Add([]);
                used = Pt.Zero;
            }

            legs[^1].Add(piece);
            used += needed;
        }

        return legs;
    }

    // A thin line parts one advertisement from the next; a leg that is not full is opened between them.
    private void Set(PageItems items, List<Piece> leg, PtRect column, Located<string> id)
    {
        var total = leg.Aggregate(Pt.Zero, (sum, piece) => sum + piece.Height);
        var between = leg.Count < 2 ? Pt.Zero : Pt.Min(context.Grid.Master.Row, (column.Height - total) / (leg.Count - 1));
        var rule = context.Styles.House.Rules;
        var y = column.Y;
        for (var i = 0; i < leg.Count; i++)
        {
            var piece = leg[i];
            if (i > 0)
            {
                var line = new PtRect(column.X, y - (between / 2) - (rule.ColumnRule / 2), column.Width, rule.ColumnRule);
                items.Add(new FilledRect(
                    ItemRole.Rule, string.Empty, id.Span, line, ResolvedStyle.ToInk(rule.ColumnRuleInk)));
            }

            if (piece.Head is { } head)
            {
                var bar = column with { Y = y, Height = head.Height };
                items.Add(new FilledRect(ItemRole.Background, string.Empty, id.Span, bar, ResolvedStyle.ToInk(rule.PlaceholderTint)));
                head.Emit(items, column.X, y);
                y += head.Height + White;
            }

            piece.Ad.Emit(items, column.X, y);
            y += piece.Ad.Height + between;
        }
    }

    /// <summary>Reports a code that is wider than its space.</summary>
    /// <returns>Whether it is.</returns>
    private bool ReportCode(Located<string> id, AdWords.Block block)
    {
        if (block.Code is not { Place: { IsTooWide: true } code } told) return false;
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.AdWordsOverset, told.Source,
            $"the QR code of the advertisement {id.Value} needs {Mm.FromPt(code.Side)} mm, its space has {Mm.FromPt(code.Width)} mm; "
                + "it is not set",
            "give it more columns, or let the code say a shorter address"));
        return true;
    }

    private void ReportRoom(Located<string> id, Pt missing, int columns)
    {
        var row = context.Grid.Master.Row;
        var rows = Math.Max(1, ((missing / columns).Milli + row.Milli - 1) / row.Milli);
        context.Sink.Report(Diagnostic.Error(
            DiagnosticCodes.AdWordsOverset, id.Span, $"the words of the advertisement {id.Value} do not fit its space; they are not set",
            FormattableString.Invariant($"give it some {rows} more rows, or more columns, or fewer words")));
    }
}
