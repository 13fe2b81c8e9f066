using System.Runtime.CompilerServices;
using PrintLayout.Fonts;
using PrintLayout.Languages;
using PrintLayout.Layout.Grid;
using PrintLayout.Plan.Styles;

namespace PrintLayout.Layout.Fit;

/// <summary>
/// In what a question is answered: the measures of the grid, the house style, the faces and the language. They count as the same when they
/// are the same objects, as pages of a run share them; one that is read again is another, so an answer is never stale.
/// </summary>
internal readonly struct FitSetting(GridMeasures grid, HouseStyle house, FontLibrary fonts, LanguageProfile language)
    : IEquatable<FitSetting>
{
    private readonly GridMeasures _grid = grid;
    private readonly HouseStyle _house = house;
    private readonly FontLibrary _fonts = fonts;
    private readonly LanguageProfile _language = language;

    public bool Equals(FitSetting other) =>
        _grid == other._grid && ReferenceEquals(_house, other._house) && ReferenceEquals(_fonts, other._fonts)
        && ReferenceEquals(_language, other._language);

    public override bool Equals(object? obj) => obj is FitSetting other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_grid, RuntimeHelpers.GetHashCode(_house), RuntimeHelpers.GetHashCode(_fonts));
}
