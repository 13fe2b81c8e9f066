namespace PrintLayout.Vectors.Reading;

/// <summary>Reads lengths: a number with or without a unit, or a share of the viewport.</summary>
internal static class SvgLengths
{
    /// <summary>Reads a length in user units (1/96 inch).</summary>
    /// <param name="text">The text; null for none.</param>
    /// <param name="whole">What percents are of; null where they have no meaning.</param>
    /// <returns>The length; null when there is none that can be read.</returns>
    public static double? Read(string? text, double? whole)
    {
        if (text is null) return null;
        var scanner = new SvgScanner(text);
        scanner.Blanks();
        if (!scanner.Number(out var number)) return null;
        if (scanner.Takes('%')) return scanner.IsAtEnd ? number / 100 * whole : null;
        var unit = scanner.Word().ToString();
        if (!scanner.IsAtEnd) return null;
        double? times = unit switch
        {
            "" or "px" => 1,
            "pt" => 96.0 / 72,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "Q" => 96 / 101.6,
            _ => null,
        };
        return number * times;
    }

    /// <summary>Reads lengths parted by blanks or commas, none below zero; null when one cannot be read.</summary>
    public static List<double>? ReadList(string text)
    {
        var lengths = new List<double>();
        foreach (var word in text.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Read(word, null) is not (>= 0 and var length)) return null;
            lengths.Add(length);
        }

        return lengths;
    }

    /// <summary>Reads pairs of numbers, as <c>points</c> has them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether all of it was read.</param>
    public static List<ArtPoint> ReadPoints(string text, out bool isWhole)
    {
        var points = new List<ArtPoint>();
        var scanner = new SvgScanner(text);
        while (!scanner.IsAtEnd)
        {
            if (!scanner.Number(out var x)) break;
            scanner.Separator();
            if (!scanner.Number(out var y)) break;
            scanner.Separator();
            points.Add(new ArtPoint(x, y));
        }

        isWhole = scanner.IsAtEnd;
        return points;
    }
}
