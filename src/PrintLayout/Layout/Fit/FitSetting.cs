using System.Runtime.CompilerServices;
using PrintLayout.Fonts;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Fit;

/// <summary>
/// In what a question is answered: the measures of the grid, the house style and the faces. Styles and faces count as the same when they
/// are the same objects, as pages of a run share them; one that is read again is another, so an answer is never stale.
/// </summary>
internal readonly struct FitSetting(GridMeasures grid, HouseStyle house, FontLibrary fonts) : IEquatable<FitSetting>
{
    private readonly GridMeasures _grid = grid;
    private readonly HouseStyle _house = house;
    private readonly FontLibrary _fonts = fonts;

    public bool Equals(FitSetting other) =>
        _grid == other._grid && ReferenceEquals(_house, other._house) && ReferenceEquals(_fonts, other._fonts);

    public override bool Equals(object? obj) => obj is FitSetting other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_grid, RuntimeHelpers.GetHashCode(_house), RuntimeHelpers.GetHashCode(_fonts));
}
