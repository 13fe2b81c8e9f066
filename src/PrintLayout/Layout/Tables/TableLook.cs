using PrintLayout.Geometry;
using PrintLayout.Layout.Styles;
using PrintLayout.Pages.Inks;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Styles;
using PrintLayout.Plan.Styles.Elements;

namespace PrintLayout.Layout.Tables;

/// <summary>Rules and tints of tables as the house has them, in the text and as figures.</summary>
/// <param name="house">The house's style.</param>
internal sealed class TableLook(HouseStyle house)
{
    private readonly TableStyle _style = house.Tables;
    private readonly Ink _inner = ResolvedStyle.ToInk(house.Rules.ColumnRuleInk);

    /// <summary>The rules above and below a table.</summary>
    public (Pt Weight, Ink Ink) Edge { get; } = (house.Tables.Rule ?? house.Rules.Frame, ResolvedStyle.ToInk(house.Rules.FrameInk));

    /// <summary>The rule below a row that is not the last one.</summary>
    /// <param name="row">Index of the row.</param>
    /// <param name="headRows">How many rows are the head.</param>
    public (Pt Weight, Ink Ink) RuleBelow(int row, int headRows) =>
        (row + 1 == headRows ? _style.HeadRule ?? house.Rules.ColumnRule : _style.RowRule, _inner);

    /// <summary>The tint behind a row; null for none.</summary>
    /// <param name="row">Index of the row.</param>
    /// <param name="headRows">How many rows are the head.</param>
    public Ink? TintOf(int row, int headRows)
    {
        var below = row - headRows;
        CmykValue? tint = below < 0 ? _style.HeadTint : below % 2 == 1 ? _style.StripeTint : null;
        return tint is { } value ? ResolvedStyle.ToInk(value) : null;
    }
}
