using System.Collections.Immutable;
using PrintLayout.Layout.Fit;
using PrintLayout.Plan.Layouts;
using PrintLayout.Geometry;

namespace PrintLayout.Makeup.Shapes;

/// <summary>A form of a story in a shape, every number fixed.</summary>
/// <param name="Template">The form.</param>
/// <param name="Rows">Rows of the module.</param>
/// <param name="HeadRows">Rows of the head.</param>
/// <param name="FigureRows">Rows of each figure.</param>
/// <param name="ChoiceCost">What the choices cost.</param>
/// <param name="Estimate">The same with what the text will cost in all likelihood.</param>
internal sealed record LeafForm(
    FormTemplate Template, int Rows, int HeadRows, ImmutableArray<int> FigureRows, int ChoiceCost, int Estimate)
{
    /// <summary>Whether the story goes on on another page.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The lower corner that the story leaves to others; null for a rectangle.</summary>
    public Corner? Corner { get; init; }

    /// <summary>The shape with this form as the only one.</summary>
    public FitShape ToShape() => new(Template.Columns, Rows)
    {
        Cut = Corner is { } corner ? new FitCut(corner.Across(Template.Columns), Rows - corner.Rows) : null,
        TextColumns = Template.TextColumns,
        Border = Template.Border,
        Head = HeadSpec(),
        Figures = FigureSpecs(),
    };

    /// <summary>The module of this form.</summary>
    /// <param name="module">Story, place and what else a module has.</param>
    public ModuleSpec Fill(ModuleSpec module) => module with
    {
        Cut = Corner is { } corner ? CutOf(module, corner) : null,
        TextColumns = Template.TextColumns == Template.Columns ? null : Template.TextColumns,
        Border = Template.Border,
        Head = HeadSpec(),
        Figures = FigureSpecs(),
    };

    /// <summary>Rows of the module's text columns from the head of the module: where its headline stands.</summary>
    public IndexRange HeadBand()
    {
        var top = Template.TakenRows + 1;
        if (Template.IsInset) top += (Rows - Template.TakenRows - HeadRows) / 2;
        for (var i = 0; i < FigureRows.Length; i++)
        {
            if (Template.Figures.Specs[i] is { Place: FigurePlace.First } figure && figure.Columns.First <= Template.HeadSpan)
                top = Math.Max(top, Template.TakenRows + FigureRows[i] + 1);
        }

        return new IndexRange(top, top + Math.Max(0, HeadRows - 1));
    }

    /// <summary>Rows of a figure from the head of the module; its caption is among them.</summary>
    /// <param name="index">Which figure.</param>
    public IndexRange FigureBand(int index)
    {
        var (spec, rows) = (Template.Figures.Specs[index], FigureRows[index]);
        var first = spec.Place switch
        {
            FigurePlace.Foot => Rows - rows + 1,
            FigurePlace.Top when spec.Columns.First <= Template.HeadSpan => HeadBand().Last + 1,
            _ => Template.TakenRows + 1,
        };
        return new IndexRange(first, first + rows - 1);
    }

    private static CutSpec CutOf(ModuleSpec module, Corner corner)
    {
        var (before, across) = (module.Columns.First - 1, corner.Across(module.Columns.Count));
        return new CutSpec(
            new IndexRange(before + across.First, before + across.Last),
            new IndexRange(module.Rows.Last - corner.Rows + 1, module.Rows.Last), module.Span);
    }

    private HeadSpec HeadSpec() => Template.MayHaveWhite ? Template.Head with { Rows = HeadRows } : Template.Head;

    private ImmutableArray<FigureSpec> FigureSpecs() =>
        [.. Template.Figures.Specs.Select((figure, i) => figure with { Rows = FigureRows[i] })];
}
