using PrintLayout.Geometry;

namespace PrintLayout.Layout.Charts;

/// <summary>
/// The numbers along an axis: steps of 1, 2 or 5 times a power of ten that hold all values, not more than there is room for.
/// </summary>
/// <param name="Least">The number at its start.</param>
/// <param name="Most">The number at its end.</param>
/// <param name="Step">From one number to the next.</param>
internal sealed record ChartScale(decimal Least, decimal Most, decimal Step)
{
    private static readonly decimal[] Steps = [1, 2, 5, 10];

    /// <summary>The scale that holds some values.</summary>
    /// <param name="least">The least of them.</param>
    /// <param name="most">The greatest of them.</param>
    /// <param name="steps">How many steps there may be, two or more.</param>
    public static ChartScale Of(decimal least, decimal most, int steps)
    {
        if (most == least) (least, most) = most == 0 ? (0, 1) : (Math.Min(0, least), Math.Max(0, most));
        var raw = (most - least) / Math.Max(2, steps);
        var power = 1m;
        while (power > raw) power /= 10;
        while (power * 10 <= raw) power *= 10;
        foreach (var factor in Steps.Append(20))
        {
            var step = power * factor;
            var (low, high) = (decimal.Floor(least / step) * step, decimal.Ceiling(most / step) * step);
            if ((high - low) / step <= Math.Max(2, steps)) return new ChartScale(low, high, step);
        }

        // Two steps may have to reach over zero to both sides.
        var wide = power * 50;
        return new ChartScale(decimal.Floor(least / wide) * wide, decimal.Ceiling(most / wide) * wide, wide);
    }

    /// <summary>How far a value lies from the start of the scale.</summary>
    /// <param name="value">The value.</param>
    /// <param name="length">Length of the scale on the page.</param>
    public Pt Place(decimal value, Pt length) => UnitCircle.Scaled(length, (value - Least) / (Most - Least));

    /// <summary>Its numbers, rising.</summary>
    public IEnumerable<decimal> Numbers()
    {
        for (var number = Least; number <= Most; number += Step) yield return number;
    }
}
