using System.Collections.Immutable;
using PrintLayout.Geometry;

namespace PrintLayout.Layout.Fit;

/// <summary>The choices that a form makes where a shape leaves them open. With the story they give the form back.</summary>
/// <param name="TextColumns">Number of text columns.</param>
/// <param name="HeadSize">Size of the headline; zero without a head.</param>
/// <param name="HeadLines">Number of headline lines asked for; null where the shape asks for none.</param>
/// <param name="HeadRows">Rows of the head.</param>
/// <param name="FigureRows">Rows of each figure, in the order of the story.</param>
/// <param name="Cost">What the choices cost.</param>
internal sealed record FitForm(int TextColumns, Pt HeadSize, int? HeadLines, int HeadRows, ImmutableArray<int> FigureRows, int Cost)
{
    /// <inheritdoc/>
    public bool Equals(FitForm? other) => other is not null
        && TextColumns == other.TextColumns && HeadSize == other.HeadSize && HeadLines == other.HeadLines && HeadRows == other.HeadRows
        && Cost == other.Cost && FigureRows.AsSpan().SequenceEqual(other.FigureRows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TextColumns, HeadSize, HeadLines, HeadRows, Cost, FigureRows.Length);
}
