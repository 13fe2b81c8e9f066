using PrintLayout.Copy;
using PrintLayout.Geometry;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Forms;

/// <summary>
/// Answers whether a story can fill a shape exactly, in which form and at what cost (make-up.md M7.1): every form that the shape
/// allows is weighed, those whose rows cannot hold the text or would leave a hole are passed over unfilled, the others are filled
/// in the order of their cost until none can be cheaper. Line counts come from the composer. Answers go to the table of the context
/// and come from there; what was shaped and set to find them stays here, with the places of this page's manuscripts.
/// </summary>
internal sealed class StoryFit
{
    private readonly LayoutContext _context;
    private readonly FitSetting _setting;
    private readonly StoryShaper _shaper;
    private readonly GalleyComposer _galleys;
    private readonly HeadComposer _heads;
    private readonly FormCatalogue _catalogue;
    private readonly Dictionary<(ShapedStory Story, Pt Measure), StoryFiller> _fillers = [];
    private readonly Dictionary<(FitStory Story, bool Signed, bool GoesOn), ShapedStory> _shaped = [];

    /// <summary>What was found last, for whoever asks first and sets then.</summary>
    private (FitQuestion Question, FitAnswer Answer, FittedStory Fitted)? _last;

    public StoryFit(LayoutContext context, LabelSetter labels)
    {
        _context = context;
        _setting = new FitSetting(context.Grid.Measures, context.Styles.House, context.Styles.Faces, context.Styles.Language);
        _shaper = new StoryShaper(context);
        _galleys = new GalleyComposer(context);
        _heads = new HeadComposer(context);
        _catalogue = new FormCatalogue(context, _heads, labels);
    }

    /// <summary>Answers a question, out of the table when it has been answered before.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The cheapest form, exact if any is; null when no form of the shape can be built at all.</returns>
    public FitAnswer? Ask(FitQuestion question)
    {
        if (_context.Fits.TryFind(_setting, question, out var known)) return known;
        var fitted = Search(question);
        var answer = fitted?.ToAnswer();
        _context.Fits.Keep(_setting, question, answer);
        if (fitted is not null) _last = (question, answer!, fitted);
        return answer;
    }

    /// <summary>Sets a story in the form of an answer, with the places of its own manuscript.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer to it.</param>
    public FittedStory Set(FitQuestion question, FitAnswer answer)
    {
        // The same answer may have been found for the same words in another file.
        if (_last is { } last && ReferenceEquals(last.Answer, answer) && ReferenceEquals(last.Question.Story, question.Story))
            return last.Fitted;
        var article = question.Story.Articles[0];
        var story = ShapedOf(question);
        var frame = FrameOf(question.Shape, answer.Form.TextColumns);
        var style = HeadComposer.KnownStyle(_context.Styles, article, question.Shape.Head)
            ?? throw new InvalidOperationException("an answer names a form whose head style is not known");
        var form = _catalogue.Form(question.Story, question.Shape, frame, style, answer.Form);
        var text = FillerOf(story, frame.Measure);
        if (!question.GoesOn) return new FittedStory(form, text.Fit(form.Plan), story);
        return new FittedStory(form, text.FitCut(form.Plan, JumpLine(_shaper.CutLine(article), frame, story)), story);
    }

    /// <summary>What a search that chooses forms by itself asks about their parts.</summary>
    public FormCatalogue Catalogue => _catalogue;

    /// <summary>The text of a story at the measure of a shape's columns.</summary>
    /// <param name="story">The story.</param>
    /// <param name="shape">The shape.</param>
    /// <param name="frame">Its text columns.</param>
    public StoryFiller TextOf(FitStory story, FitShape shape, ShapeFrame frame) =>
        FillerOf(ShapedOf(new FitQuestion(story, shape)), frame.Measure);

    /// <summary>The text columns of a shape.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="textColumns">How many.</param>
    public ShapeFrame FrameOf(FitShape shape, int textColumns) =>
        ShapeFrame.Of(_context.Grid.Measures, shape, textColumns, _context.Styles.House.Rules);

    /// <summary>The forms that a shape allows a story, whether its text fits them or not.</summary>
    /// <param name="story">The story.</param>
    /// <param name="shape">The shape.</param>
    public IEnumerable<ModuleForm> Forms(FitStory story, FitShape shape)
    {
        if (HeadComposer.KnownStyle(_context.Styles, story.Articles[0], shape.Head) is not { } style) yield break;
        foreach (var columns in FormCatalogue.TextColumns(shape))
        {
            foreach (var form in _catalogue.Forms(story, shape, FrameOf(shape, columns), style)) yield return form;
        }
    }

    private FittedStory? Search(FitQuestion question)
    {
        var (source, shape) = (question.Story, question.Shape);
        if (HeadComposer.KnownStyle(_context.Styles, source.Articles[0], shape.Head) is not { } style) return null;
        var story = ShapedOf(question);
        // Nearly always a form holds the text, and then those that cannot need not be built.
        if (!question.GoesOn && CheapestExact(Candidates(source, shape, story, style, onlyFull: true), story) is { } exact) return exact;
        var candidates = Candidates(source, shape, story, style, onlyFull: false);
        if (question.GoesOn) return Cut(candidates, story, source.Articles[0]);
        return candidates.Count switch
        {
            0 => null,
            1 => new FittedStory(candidates[0].Form, candidates[0].Text.Fit(candidates[0].Form.Plan), story),
            _ => Nearest(candidates, story),
        };
    }

    private List<(ModuleForm Form, StoryFiller Text)> Candidates(
        FitStory source, FitShape shape, ShapedStory story, ResolvedStyle style, bool onlyFull)
    {
        var candidates = new List<(ModuleForm Form, StoryFiller Text)>();
        foreach (var columns in FormCatalogue.TextColumns(shape))
        {
            var frame = FrameOf(shape, columns);
            if (frame.Measure < _context.Grid.Master.BodySize) continue;
            _context.Budget?.Check();
            var text = FillerOf(story, frame.Measure);
            Func<int, bool>? holds = onlyFull ? text.CanFill : null;
            foreach (var form in _catalogue.Forms(source, shape, frame, style, holds)) candidates.Add((form, text));
        }

        return candidates;
    }

    private FittedStory? CheapestExact(List<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story) =>
        CheapestOf(candidates, story) is { Text.IsExact: true, Form.Cost: < FormCosts.TooWide } best ? best : null;

    private FittedStory? CheapestOf(IEnumerable<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story)
    {
        FittedStory? best = null;
        foreach (var (form, text) in candidates.OrderBy(candidate => candidate.Form.Cost))
        {
            if (best is not null && form.Cost >= best.Cost) break;
            _context.Budget?.Check();
            var fitted = new FittedStory(form, text.Fit(form.Plan), story);
            if (best is null || fitted.Cost < best.Cost) best = fitted;
        }

        return best;
    }

    private FittedStory Nearest(List<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story)
    {
        var best = CheapestOf(candidates.Where(CanBeExact), story);
        // No form holds the text: the one that comes nearest shows how much is to be cut or added.
        var nearest = candidates.MinBy(candidate => ((long)Missed(candidate) * LegCosts.OversetRow) + candidate.Form.Cost);
        var made = new FittedStory(nearest.Form, nearest.Text.Fit(nearest.Form.Plan), story);
        return best is null || made.Cost < best.Cost ? made : best;
    }

    /// <summary>The cheapest form that is full; how far the story then goes is for its other page to hold.</summary>
    private FittedStory? Cut(List<(ModuleForm Form, StoryFiller Text)> candidates, ShapedStory story, Article article)
    {
        FittedStory? best = null;
        var line = _shaper.CutLine(article);
        foreach (var (form, text) in candidates.OrderBy(candidate => candidate.Form.Cost))
        {
            if (best is not null && form.Cost >= best.Cost) break;
            _context.Budget?.Check();
            var fitted = new FittedStory(form, text.FitCut(form.Plan, JumpLine(line, form.Frame, story)), story);
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

    private GalleyItem JumpLine(ShapedBlock line, ShapeFrame frame, ShapedStory story) =>
        _galleys.JumpLine(line, frame.Measure, story.Blocks.Length - 1);

    private ShapedStory ShapedOf(FitQuestion question)
    {
        var key = (question.Story, question.Shape.Head.Byline == BylinePlace.Tail, question.GoesOn);
        if (_shaped.TryGetValue(key, out var story)) return story;
        return _shaped[key] = _shaper.Shape(question.Story.Articles, key.Item2, question.Story.IsBriefs, question.GoesOn);
    }

    private StoryFiller FillerOf(ShapedStory story, Pt measure)
    {
        if (_fillers.TryGetValue((story, measure), out var filler)) return filler;
        var lines = new StoryLines(_context.Lines, story, measure);
        return _fillers[(story, measure)] = new StoryFiller(_galleys, lines, _context.Styles.House.Costs);
    }
}
