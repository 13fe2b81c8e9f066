using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Layouts;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Lines;

/// <summary>Draws borders: of modules, of boxes in stories, of advertisements.</summary>
internal static class BorderEmitter
{
    /// <summary>Adds a border inside the edges of an area.</summary>
    /// <param name="items">The page's items.</param>
    /// <param name="rules">Weights and colour.</param>
    /// <param name="border">Its form.</param>
    /// <param name="what">Role, story and where it comes from.</param>
    /// <param name="area">The area.</param>
    /// <param name="corner">Radius of its corners; borders of dots and waves have none.</param>
    public static void Emit(
        PageItems items, RuleStyle rules, BorderForm border, (ItemRole Role, string Story, SourceSpan Span) what, PtRect area,
        Pt corner = default)
    {
        switch (border)
        {
            case BorderForm.None:
                break;
            case BorderForm.Frame:
                Frame(area, rules.Frame, corner);
                break;
            case BorderForm.ThickThin:
                Frame(area, rules.DoubleThick, corner);
                Frame(area.Inflate(-rules.DoubleThick * 2), rules.DoubleThin, corner - (rules.DoubleThick * 2));
                break;
            case BorderForm.Twin:
                Frame(area, rules.Frame, corner);
                var within = RuleSizes.TwinOf(rules.Frame) - rules.Frame;
                Frame(area.Inflate(-within), rules.Frame, corner - within);
                break;
            case BorderForm.Dotted:
                var dot = RuleSizes.DotOf(rules.Frame);
                Sides(area.Inflate(-dot / 2), (from, to) => DotOutlines.Of(from, to, dot, isClosed: true));
                break;
            case BorderForm.Wavy:
                var axis = area.Inflate(-(RuleSizes.SwingOf(RuleSizes.HalfWave) + (rules.Frame / 2)));
                Sides(axis, (from, to) => WaveOutline.Of(from, to, rules.Frame, isClosed: true));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(border), border, "a border whose lines are not known");
        }

        void Frame(PtRect edge, Pt weight, Pt radius)
        {
            var ink = ResolvedStyle.ToInk(rules.FrameInk);
            if (radius > Pt.Zero) RoundFrame.Add(items, (ItemRole.Rule, what.Story, what.Span), edge, (weight, ink), radius);
            else items.Add(new StrokedRect(what.Role, what.Story, what.Span, edge, weight, ink));
        }

        // Each side by itself: its box is then where its ink is, and not what the frame holds.
        void Sides(PtRect axis, Func<PtPoint, PtPoint, ImmutableArray<PathStep>> outline)
        {
            ImmutableArray<PtPoint> corners =
                [new(axis.X, axis.Y), new(axis.Right, axis.Y), new(axis.Right, axis.Bottom), new(axis.X, axis.Bottom)];
            for (var i = 0; i < corners.Length; i++)
            {
                var steps = outline(corners[i], corners[(i + 1) % corners.Length]);
                items.Add(new FilledPath(ItemRole.Rule, what.Story, what.Span, steps, ResolvedStyle.ToInk(rules.FrameInk)));
            }
        }
    }
}
