using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Layout.Tables;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Layout.Elements;

/// <summary>
/// A table as a figure. Its rows stand at the leading of their style, not on the grid; what height is left over goes between them, up to
/// two fifths of a line each.
/// </summary>
internal sealed record TableElement : SetElement
{
    private readonly TableContent _content;
    private readonly SetTable _set;
    private readonly (ImmutableArray<LinePart> Lines, Pt Height) _above;
    private readonly (ImmutableArray<LinePart> Lines, Pt Height) _below;
    private readonly (TableElementMaker Maker, Pt Width) _made;

    private TableElement(
        TableContent content, SetTable set, (ImmutableArray<LinePart> Lines, Pt Height) above,
        (ImmutableArray<LinePart> Lines, Pt Height) below, (TableElementMaker Maker, Pt Width) made, (Pt Least, Pt Most) height)
        : base(height.Least, height.Most) =>
        (_content, _set, _above, _below, _made) = (content, set, above, below, made);

    /// <inheritdoc/>
    public override string Name => "table";

    /// <inheritdoc/>
    public override bool IsTooWide => _set.IsTooWide;

    /// <inheritdoc/>
    public override bool IsSqueezed => _set.IsSqueezed;

    /// <inheritdoc/>
    public override Pt LeastWidth => _set.Least;

    /// <summary>Makes the element.</summary>
    /// <param name="content">The table.</param>
    /// <param name="set">Its rows.</param>
    /// <param name="above">Title and unit.</param>
    /// <param name="below">Notes.</param>
    /// <param name="made">What made it, and at which width: asked again for what would fit.</param>
    public static TableElement Of(
        TableContent content, SetTable set, (ImmutableArray<LinePart> Lines, Pt Height) above,
        (ImmutableArray<LinePart> Lines, Pt Height) below, (TableElementMaker Maker, Pt Width) made)
    {
        var least = above.Height + below.Height;
        var white = Pt.Zero;
        for (var i = 0; i < set.Rows.Length; i++)
        {
            var leading = StyleOf(set, i).Leading;
            least += leading * set.Rows[i].Lines;
            white += leading * 2 / 5;
        }

        return new TableElement(content, set, above, below, made, (least, least + white));
    }

    /// <inheritdoc/>
    public override string? PartThatFits(Pt height)
    {
        var head = _set.Table.HeadRows;
        for (var rows = RowsWithin(height); rows > head; rows--)
        {
            var part = _content with { Table = _content.Table.Take(rows) };
            if (_made.Maker.Make(part, _made.Width).Least <= height)
                return FormattableString.Invariant($"its first {rows - head} rows fit (data-rows: 1-{rows - head})");
        }

        return null;
    }

    /// <inheritdoc/>
    public override string? PartThatFitsAcross()
    {
        for (var columns = _content.Table.Columns.Length - 1; columns > 0; columns--)
        {
            var part = _content with { Table = _content.Table.FirstColumns(columns) };
            if (!_made.Maker.Make(part, _made.Width).IsTooWide)
                return FormattableString.Invariant($"its first {columns} columns fit");
        }

        return null;
    }

    /// <inheritdoc/>
    public override void Emit(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame)
    {
        var rows = _set.Rows;
        var spare = Pt.Min(frame.Height - Least, Most - Least);
        var pad = rows.IsEmpty ? Pt.Zero : spare / rows.Length;
        AddTints(items, context, story, frame, pad);
        var beside = new ElementPlace(story.Number, true);
        foreach (var part in _above.Lines) Add(items, context, part with { Place = beside }, story.Id, frame.X, frame.Y);
        var y = frame.Y + _above.Height;
        for (var i = 0; i < rows.Length; i++)
        {
            var style = StyleOf(_set, i);
            foreach (var line in rows[i].Parts)
            {
                var baseline = (pad / 2) + (style.Leading * line.Down) + style.BaselineIn(style.Leading);
                var part = new LinePart(line.Line, ItemRole.Table, style.Ink, line.X, baseline)
                {
                    Place = new ElementPlace(story.Number, true, i, line.Column, i < _set.Table.HeadRows),
                };
                Add(items, context, part, story.Id, frame.X, y);
            }

            y += (style.Leading * rows[i].Lines) + pad;
        }

        AddRules(items, context, story, frame, pad);
        foreach (var part in _below.Lines) Add(items, context, part with { Place = beside }, story.Id, frame.X, y);
    }

    private static ResolvedStyle StyleOf(SetTable set, int row) => row < set.Table.HeadRows ? set.Table.Head : set.Table.Style;

    private int RowsWithin(Pt height)
    {
        var left = height - _above.Height - _below.Height;
        var rows = 0;
        for (; rows < _set.Rows.Length; rows++)
        {
            left -= StyleOf(_set, rows).Leading * _set.Rows[rows].Lines;
            if (left < Pt.Zero) break;
        }

        return rows;
    }

    private void AddTints(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame, Pt pad)
    {
        var look = new TableLook(context.Styles.House);
        var y = frame.Y + _above.Height;
        for (var i = 0; i < _set.Rows.Length; i++)
        {
            var height = (StyleOf(_set, i).Leading * _set.Rows[i].Lines) + pad;
            if (look.TintOf(i, _set.Table.HeadRows) is { } ink)
            {
                var area = new PtRect(frame.X, y, frame.Width, height);
                items.Add(new FilledRect(ItemRole.Background, story.Id, story.Span, area, ink));
            }

            y += height;
        }
    }

    private void AddRules(PageItems items, LayoutContext context, (string Id, int Number, SourceSpan Span) story, PtRect frame, Pt pad)
    {
        var look = new TableLook(context.Styles.House);
        var y = frame.Y + _above.Height;
        // Dots that lead from word to word need no rules.
        if (_content.Table.HasLeaders) return;
        Rule(y, look.Edge);
        for (var i = 0; i < _set.Rows.Length; i++)
        {
            y += (StyleOf(_set, i).Leading * _set.Rows[i].Lines) + pad;
            Rule(y, i + 1 == _set.Rows.Length ? look.Edge : look.RuleBelow(i, _set.Table.HeadRows));
        }

        void Rule(Pt at, (Pt Weight, Ink Ink) rule)
        {
            if (rule.Weight <= Pt.Zero) return;
            var area = new PtRect(frame.X, at - (rule.Weight / 2), frame.Width, rule.Weight);
            items.Add(new FilledRect(ItemRole.Rule, story.Id, story.Span, area, rule.Ink));
        }
    }
}
