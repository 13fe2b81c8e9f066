using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages.Registry;
using PrintLayout.Layout.Checking;
using PrintLayout.Layout.Context;
using PrintLayout.Layout.Elements;
using PrintLayout.Layout.Figures;
using PrintLayout.Layout.Fit;
using PrintLayout.Layout.Forms;
using PrintLayout.Layout.Grid;
using PrintLayout.Layout.Heads;
using PrintLayout.Layout.Modules;
using PrintLayout.Layout.Styles;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Capacity;

/// <summary>
/// Finds what the modules of a layout hold before there are stories: a stand-in story with as many figures as the module has
/// places goes to the same question of fit as a real one.
/// </summary>
internal static class CapacityFinder
{
    /// <summary>Rank of the stand-in, where a module leaves the headline style to the story.</summary>
    private const int Priority = 3;

    /// <summary>The fewest rows of a figure of which nothing is known.</summary>
    private const int FewRows = 4;

    /// <summary>Finds the capacity of a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="fonts">Faces by role.</param>
    /// <param name="sink">Receives modules that cannot be built.</param>
    /// <returns>The capacity; null when the layout cannot be followed at all.</returns>
    public static LayoutCapacity? Find(PageLayout layout, FontLibrary fonts, IDiagnosticSink sink)
    {
        // A layout by itself names no language.
        if (StyleBook.TryResolve(layout.Style, fonts, LanguageRegistry.Default, sink) is not { } styles
            || !LayoutCheck.CheckPlaces(layout, sink)) return null;
        using var context = new LayoutContext(new PageGrid(layout.Master), styles, sink);
        var labels = new LabelSetter(context);
        var labelled = StandIn("label", 0, 1) with { Section = new SectionLabel(Text("栏目"), null) };
        var crosshead = styles[StyleNames.Crosshead];
        var row = layout.Master.Row.Milli;
        var modules = layout.Modules.Select(module => Of(context, labels, Closed(module))).OfType<ModuleCapacity>();
        return new LayoutCapacity(
            [.. modules], labels.RowsOf(labelled), Math.Max(crosshead.Spec.Rows, ((crosshead.Leading.Milli + row - 1) / row) + 1));
    }

    /// <summary>A figure that takes as many rows as suit it may take few or a third of its module: nothing is known of it yet.</summary>
    private static ModuleSpec Closed(ModuleSpec module) => module with
    {
        Figures = [.. module.Figures.Select(figure => !figure.SuitsFigure ? figure : figure with
        {
            Rows = new CountRange(FewRows, Math.Max(FewRows, module.Rows.Count / 3)),
            SuitsFigure = false,
        })],
    };

    private static ModuleCapacity? Of(LayoutContext context, LabelSetter labels, ModuleSpec spec)
    {
        var heads = new HeadComposer(context);
        var story = StandIn(spec.Article.Value, spec.Figures.Length, spec.Head.Lines?.Most ?? 1);
        if (!ModuleCheck.Check(context, spec) || heads.StyleOf(story, spec.Head) is not { } style) return null;
        var asked = new FitStory([story], !spec.Briefs.IsEmpty, context.Images);
        ImmutableArray<ModuleForm> forms = [.. new StoryFit(context, labels).Forms(asked, FitShape.Of(spec, context.Grid.Master.Spine))];
        if (forms.IsEmpty)
        {
            ModuleCheck.CannotBeBuilt(context, spec, story, new FigureLooks(context));
            return null;
        }

        var em = context.Grid.Master.BodySize;
        var characters = forms.Select(form => form.Plan.Capacity * (form.Frame.Measure.Milli / em.Milli)).ToImmutableArray();
        return new ModuleCapacity(
            spec.Article.Value, spec.Columns, spec.Rows,
            new CountRange(forms.Min(form => form.Plan.Capacity), forms.Max(form => form.Plan.Capacity)),
            new CountRange(characters.Min(), characters.Max()),
            Headlines(context, spec, style, forms), Captions(context, spec, forms))
        {
            Boxes = Boxes(context, spec, forms),
        };
    }

    private static ImmutableArray<int> Boxes(LayoutContext context, ModuleSpec spec, ImmutableArray<ModuleForm> forms)
    {
        var boxes = new BoxElementMaker(context);
        return
        [
            .. spec.Figures.Select((figure, i) => forms.Max(form => boxes.Holds(
                BoxKind.Facts, form.Frame.WidthOf(figure.Columns),
                FigureRoom.Of(context, figure.Place, Pt.Zero).HeightIn(form.Figures[i].Rows)))),
        ];
    }

    private static ImmutableArray<HeadlineCapacity> Headlines(
        LayoutContext context, ModuleSpec spec, ResolvedStyle style, ImmutableArray<ModuleForm> forms) =>
    [
        .. from form in forms
           where form.Head.Rows > 0
           group form by form.Head.Size into size
           orderby size.Key
           let lines = new CountRange(size.Min(form => form.Head.HeadlineLines), size.Max(form => form.Head.HeadlineLines))
           select new HeadlineCapacity(size.Key, lines, size.Min(form => CharactersOn(LengthOf(context, spec, form), style, size.Key))),
    ];

    /// <summary>Length of a headline line: across its text columns, or down its rows.</summary>
    private static Pt LengthOf(LayoutContext context, ModuleSpec spec, ModuleForm form) => HeadTraits.Of(spec.Head.Form).IsVertical
        ? context.Grid.Master.Row * form.HeadCells.Rows
        : form.Frame.WidthOf(new IndexRange(form.HeadCells.FirstColumn + 1, form.HeadCells.LastColumn + 1));

    private static ImmutableArray<int> Captions(LayoutContext context, ModuleSpec spec, ImmutableArray<ModuleForm> forms)
    {
        var style = context.Styles[StyleNames.Caption];
        var (captions, stand) = (new CaptionSetter(context), StandIn("figure", 1, 1).Figures[0]);
        return [.. spec.Figures.Select(figure => forms.Min(form => CharactersOn(
            captions.MeasureOf(stand, form.Frame.WidthOf(figure.Columns), figure.Stand), style, style.Size)))];
    }

    /// <summary>Tracking stands between characters only, so a line holds one more character than it holds gaps.</summary>
    private static int CharactersOn(Pt length, ResolvedStyle style, Pt size)
    {
        var tracking = style.Spec.Tracking.At(size);
        return Math.Max(0, (length + tracking).Milli / Math.Max(1, (size + tracking).Milli));
    }

    private static Article StandIn(string id, int figures, int headlineLines) => new()
    {
        Id = id,
        File = string.Empty,
        // Long enough to be broken into all the lines that a module may ask for.
        Headline = Text(new string('题', headlineLines * 2)),
        Priority = Priority,
        Figures = [.. Enumerable.Range(0, figures).Select(_ => new Figure("photo", null, null, Text("说明"), null, SourceSpan.None))],
    };

    private static ManuscriptText Text(string text) => ManuscriptText.Plain(text, SourceSpan.None);
}
