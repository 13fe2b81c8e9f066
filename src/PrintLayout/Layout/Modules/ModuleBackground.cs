using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Lines;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Draws what stands behind and between the text of a module: tint, border, column rules.</summary>
internal static class ModuleBackground
{
    /// <summary>Adds tint and border.</summary>
    public static void Add(
        PageItems items, LayoutContext context, ModuleSpec spec, string story, ModuleFrame frame)
    {
        if (spec.Tint is { } tint) AddTint(items, context, spec, story, frame, ResolvedStyle.ToInk(tint.Value));
        BorderEmitter.Emit(
            items, context.Styles.House.Rules, spec.Border, (ItemRole.Background, story, spec.Span), frame.Area, spec.Corner);
    }

    /// <summary>Adds thin rules between legs that stand side by side.</summary>
    public static void AddColumnRules(
        PageItems items, LayoutContext context, ModuleSpec spec, string story, ModuleFrame frame, LegPlan plan)
    {
        var rules = context.Styles.House.Rules;
        foreach (var left in plan.Legs)
        {
            foreach (var right in plan.Legs)
            {
                if (right.Column != left.Column + 1) continue;
                var (top, bottom) = (Math.Max(left.Top, right.Top), Math.Min(left.Bottom, right.Bottom));
                if (bottom <= top) continue;
                var x = (frame.Columns[left.Column] + frame.Measure + frame.Columns[right.Column] - rules.ColumnRule) / 2;
                var area = PtRect.FromEdges(x, RowY(context, frame, top), x + rules.ColumnRule, RowY(context, frame, bottom));
                var look = (rules.ColumnRuleForm, ResolvedStyle.ToInk(rules.ColumnRuleInk));
                RuleEmitter.Emit(items, rules, look, (ItemRole.Rule, story, spec.Span), area);
            }
        }
    }

    private static Pt RowY(LayoutContext context, ModuleFrame frame, int row) => frame.Inner.Y + context.Grid.Master.Row * row;

    /// <summary>A module with a cut has the shape of an L: its tint is one outline without that corner.</summary>
    private static void AddTint(
        PageItems items, LayoutContext context, ModuleSpec spec, string story, ModuleFrame frame, Ink ink) =>
        items.Add(spec.Corner > Pt.Zero
            ? new FilledPath(ItemRole.Background, story, spec.Tint!.Span, RoundFrame.Outline(frame.Area, spec.Corner), ink)
            : new FilledRect(ItemRole.Background, story, spec.Tint!.Span, frame.Area, ink)
            {
                Cut = spec.Cut is { } cut ? CornerOf(context, spec, frame.Area, cut) : null,
            });

    // The corner reaches to where the text beside it and above it ends: the gutter beside it and the row above are as white as it is.
    private static PtRect CornerOf(LayoutContext context, ModuleSpec spec, PtRect area, CutSpec cut)
    {
        var above = context.Grid.Area(spec.Columns, spec.Rows with { Last = cut.Rows.First - 1 });
        var isLeft = cut.Columns.First == spec.Columns.First;
        var beside = context.Grid.Area(
            isLeft ? spec.Columns with { First = cut.Columns.Last + 1 } : spec.Columns with { Last = cut.Columns.First - 1 }, cut.Rows);
        return isLeft
            ? PtRect.FromEdges(area.X, above.Bottom, beside.X, area.Bottom)
            : PtRect.FromEdges(beside.Right, above.Bottom, area.Right, area.Bottom);
    }
}
