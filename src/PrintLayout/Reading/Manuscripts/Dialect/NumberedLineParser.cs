using Markdig.Parsers;

namespace PrintLayout.Reading.Manuscripts.Dialect;

/// <summary>Finds items of numbered lists. A number of four digits or more is a year or an amount, and text.</summary>
internal sealed class NumberedLineParser : NumberedListItemParser
{
    private const int MostDigits = 3;

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        var digits = 0;
        while (char.IsAsciiDigit(state.PeekChar(digits))) digits++;
        if (digits <= MostDigits) return base.TryParse(state, pendingBulletType, out result);
        result = default;
        return false;
    }
}
