using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>
/// Answers whether a story can fill a module exactly, in which form and at what cost (make-up.md M7.1): every form that the module
/// allows is weighed, those whose rows cannot hold the text or would leave a hole are passed over unfilled, the others are filled
/// in the order of their cost until none can be cheaper. Line counts come from the composer. Answers are kept.
/// </summary>
internal sealed class StoryFit(LayoutContext context, LabelSetter labels)
{
    private readonly StoryShaper _shaper = new(context);
    private readonly GalleyComposer _galleys = new(context);
    private readonly HeadComposer _heads = new(context);
    private readonly Dictionary<Article, Dictionary<(ShapedStory Story, Pt Measure), StoryFiller>> _fillers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Article, Dictionary<(bool Signed, bool Briefs, bool IsCut), ShapedStory>> _shaped = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Article, Dictionary<(ModuleSpec Spec, bool IsCut), FittedModule?>> _fitted = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fits one story, or the briefs of a column, into a module.</summary>
    /// <param name="articles">The story; or the briefs in order.</param>
    /// <param name="spec">The module.</param>
    /// <param name="isCut">Whether the module is to be filled and what is over goes to another page, named by the story.</param>
    /// <returns>The cheapest form, exact if any is; null when no form of the module can be built at all.</returns>
    public FittedModule? Fit(ImmutableArray<Article> articles, ModuleSpec spec, bool isCut = false)
    {
        if (!_fitted.TryGetValue(articles[0], out var known)) _fitted.Add(articles[0], known = []);
        if (known.TryGetValue((spec, isCut), out var fitted)) return fitted;
        return known[(spec, isCut)] = Search(articles, spec, isCut);
    }

    private FittedModule? Search(ImmutableArray<Article> articles, ModuleSpec spec, bool isCut)
    {
        if (_heads.StyleOf(articles[0], spec.Head) is not { } style) return null;
        var story = ShapedOf(articles, spec, isCut);
        var catalogue = new FormCatalogue(context, _heads, labels);
        var candidates = new List<(ModuleForm Form, StoryFiller Text)>();
        foreach (var columns in FormCatalogue.TextColumns(spec))
        {
            var frame = ModuleFrame.Of(context.Grid, spec, columns, context.Styles.House.Rules);
            if (frame.Measure < context.Grid.Master.BodySize) continue;
            context.Budget?.Check();
            var text = FillerOf(articles[0], story, frame.Measure);
            foreach (var form in catalogue.Forms(articles[0], spec, frame, style)) candidates.Add((form, text));
        }

        if (isCut) return Cut(candidates, story, articles[0]);
        return candidates.Count switch
        {
            0 => null,
            1 => new FittedModule(candidates[0].Form, candidates[0].Text.Fit(candidates[0].Form.Plan), story),
            _ => Cheapest(candidates, story),
        };
    }

    private FittedModule Cheapest(List<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story)
    {
        FittedModule? best = null;
        foreach (var (form, text) in candidates.Where(CanBeExact).OrderBy(candidate => candidate.Form.Cost))
        {
            if (best is not null && form.Cost >= best.Cost) break;
            context.Budget?.Check();
            var fitted = new FittedModule(form, text.Fit(form.Plan), story);
            if (best is null || fitted.Cost < best.Cost) best = fitted;
        }

        if (best is { Text.IsExact: true, Form.Cost: < FormCosts.TooWide }) return best;
        // No form holds the text: the one that comes nearest shows how much is to be cut or added.
        var nearest = candidates.MinBy(candidate => ((long)Missed(candidate) * LegCosts.OversetRow) + candidate.Form.Cost);
        var made = new FittedModule(nearest.Form, nearest.Text.Fit(nearest.Form.Plan), story);
        return best is null || made.Cost < best.Cost ? made : best;
    }

    /// <summary>The cheapest form that is full; how far the story then goes is for its other page to hold.</summary>
    private FittedModule? Cut(List<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story, Article article)
    {
        FittedModule? best = null;
        var line = _shaper.CutLine(article);
        foreach (var (form, text) in candidates.OrderBy(candidate => candidate.Form.Cost))
        {
            if (best is not null && form.Cost >= best.Cost) break;
            context.Budget?.Check();
            var jumpLine = _galleys.JumpLine(line, form.Frame.Measure, story.Blocks.Length - 1);
            var fitted = new FittedModule(form, text.FitCut(form.Plan, jumpLine), story);
            if (best is null || fitted.Cost < best.Cost) best = fitted;
        }

        return best;
    }

    private static bool CanBeExact((ModuleForm Form, StoryFiller Text) candidate) => candidate.Text.CanFill(candidate.Form.Plan.Capacity);

    private static int Missed((ModuleForm Form, StoryFiller Text) candidate)
    {
        var spare = candidate.Form.Plan.Capacity - candidate.Text.Rows;
        return spare < 0 ? -spare : Math.Max(0, spare - LegPlan.ShortLastLeg);
    }

    private ShapedStory ShapedOf(ImmutableArray<Article> articles, ModuleSpec spec, bool isCut)
    {
        var key = (spec.Head.Byline == BylinePlace.Tail, !spec.Briefs.IsEmpty, isCut);
        if (!_shaped.TryGetValue(articles[0], out var known)) _shaped.Add(articles[0], known = []);
        return known.TryGetValue(key, out var story) ? story : known[key] = _shaper.Shape(articles, key.Item1, key.Item2, isCut);
    }

    private StoryFiller FillerOf(Article article, ShapedStory story, Pt measure)
    {
        if (!_fillers.TryGetValue(article, out var known)) _fillers.Add(article, known = []);
        if (known.TryGetValue((story, measure), out var filler)) return filler;
        return known[(story, measure)] = new StoryFiller(_galleys, new StoryLines(context.Lines, story, measure));
    }
}
