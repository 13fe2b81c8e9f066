using System.Globalization;

namespace PrintLayout.Plan.Inks;

/// <summary>Reads inks as files write them: <c>40%K</c>, or <c>C10 M90 Y80 K0</c> in percent, where inks left out are 0.</summary>
internal static class InkNotation
{
    /// <summary>The hint that explains the notation in diagnostics.</summary>
    public const string Hint =
        "Write a tint of one ink such as 100%K or 8%K, or amounts in percent such as C10 M90 Y80 K0 (0 to 100 each).";

    private const string Letters = "CMYK";

    /// <summary>Reads ink amounts.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="ink">The amounts in thousandths.</param>
    /// <returns>Whether the text has the form and no amount is below 0 or above 100 percent.</returns>
    public static bool TryParse(string? text, out CmykValue ink)
    {
        ink = default;
        Span<int> amounts = [-1, -1, -1, -1];
        var any = false;
        foreach (var word in (text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var percent = word.IndexOf('%', StringComparison.Ordinal);
            var plate = Letters.IndexOf(percent < 0 ? word[0] : word[^1], StringComparison.Ordinal);
            var number = percent < 0 ? word.AsSpan(1) : word.AsSpan(0, percent);
            if (plate < 0 || amounts[plate] >= 0 || (percent >= 0 && percent != word.Length - 2)) return false;
            if (!TryParseAmount(number, 100, out amounts[plate])) return false;
            any = true;
        }

        if (!any) return false;
        ink = new CmykValue(Math.Max(0, amounts[0]), Math.Max(0, amounts[1]), Math.Max(0, amounts[2]), Math.Max(0, amounts[3]));
        return true;
    }

    /// <summary>Reads a percentage such as <c>40%</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">The greatest amount allowed, in percent.</param>
    /// <param name="perMille">The amount in thousandths.</param>
    public static bool TryParsePercent(ReadOnlySpan<char> text, int most, out int perMille)
    {
        perMille = 0;
        return text.EndsWith("%") && TryParseAmount(text[..^1], most, out perMille);
    }

    private static bool TryParseAmount(ReadOnlySpan<char> number, int most, out int perMille)
    {
        perMille = 0;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)) return false;
        if (amount < 0 || amount > most) return false;
        perMille = (int)decimal.Round(amount * 10m, MidpointRounding.AwayFromZero);
        return true;
    }
}
