using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles;

/// <summary>The large first character of a story (首字下沉). Its size follows from the rows that it stands on.</summary>
public sealed record DropCapStyle
{
    /// <summary>Fewest rows of a drop cap.</summary>
    public const int LeastRows = 2;

    /// <summary>Most rows of a drop cap.</summary>
    public const int MostRows = 3;

    /// <summary>Rows of the drop cap of a story whose manuscript says nothing; 0 for none.</summary>
    public int Rows { get; init; }

    /// <summary>Font role in <c>fonts.yaml</c>; null for the faces of the body.</summary>
    public Located<string>? Font { get; init; }

    /// <summary>Its colour; null for that of the body.</summary>
    public CmykValue? Ink { get; init; }

    /// <summary>Least white between it and the lines beside it, in em of the body.</summary>
    public Em Gap { get; init; } = new(250);
}
