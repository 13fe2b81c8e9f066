using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Fit;

/// <summary>
/// A shape that a story may fill: so many base columns wide and rows deep, with the forms that it allows. It says nothing of a place:
/// a module at the head of one page and one at the foot of another have the same shape when only their places differ. Its head and
/// figures lose their places in the layout file when they are set. Equal shapes are equal values.
/// </summary>
/// <param name="Columns">Base columns.</param>
/// <param name="Rows">Rows.</param>
internal sealed record FitShape(int Columns, int Rows)
{
    /// <summary>A lower corner that belongs to another module; null for a rectangle.</summary>
    public FitCut? Cut { get; init; }

    /// <summary>
    /// The base column, from 1, in which the sheet folds (<c>PageMaster.Spine</c>); null where the shape lies on one page.
    /// </summary>
    public int? Spine { get; init; }

    /// <summary>Numbers of text columns allowed.</summary>
    public CountRange TextColumns { get; init; } = Columns;

    /// <summary>Whether another number of text columns than <see cref="Columns"/> counts as a choice that costs.</summary>
    public bool ChoosesColumns => !TextColumns.IsFixed;

    /// <summary>Measure of the text columns; null for the widest of whole em.</summary>
    public Em? Measure { get; init; }

    /// <summary>What stands round the shape: text keeps away from it.</summary>
    public BorderForm Border { get; init; }

    /// <summary>Whether a tint without a border lies behind it: text keeps away from its edges as from a border.</summary>
    public bool IsTinted { get; init; }

    /// <summary>The head forms, sizes, lines and rows allowed.</summary>
    public HeadSpec Head
    {
        get;
        init => field = value.Style is { } style ? value with { Style = new Located<string>(style.Value, SourceSpan.None) } : value;
    } = new();

    /// <summary>The figures and the rows that they may have.</summary>
    public ImmutableArray<FigureSpec> Figures
    {
        get;
        init => field = value.IsEmpty ? [] : [.. value.Select(figure => figure with { Span = SourceSpan.None })];
    } = [];

    /// <summary>The shape of a module.</summary>
    /// <param name="module">The module.</param>
    /// <param name="spine">The base column of the page in which it folds; null for none.</param>
    public static FitShape Of(ModuleSpec module, int? spine) => new(module.Columns.Count, module.Rows.Count)
    {
        Spine = spine >= module.Columns.First && spine <= module.Columns.Last ? spine - module.Columns.First + 1 : null,
        Cut = FitCut.Of(module),
        TextColumns = module.TextColumns ?? module.Columns.Count,
        Measure = module.Measure?.Value,
        Border = module.Border,
        IsTinted = module is { Tint: not null, Border: BorderForm.None, Cut: null },
        Head = module.Head,
        Figures = module.Figures,
    };

    /// <inheritdoc/>
    public bool Equals(FitShape? other) => other is not null
        && Columns == other.Columns && Rows == other.Rows && Cut == other.Cut && Spine == other.Spine && TextColumns == other.TextColumns
        && Measure == other.Measure && Border == other.Border && IsTinted == other.IsTinted && Head == other.Head
        && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add((Columns, Rows, Cut, Spine, TextColumns, Measure, Border, IsTinted));
        hash.Add(Head);
        foreach (var figure in Figures) hash.Add(figure);
        return hash.ToHashCode();
    }
}
