using System.Globalization;

namespace PrintLayout.UnicodeTables;

/// <summary>One range of a data file: first and last code point, value of the property, and the comment behind it.</summary>
internal readonly record struct DataRange(int First, int Last, string Value, string Comment)
{
    /// <summary>
    /// General_Category of the whole range: the first word of the comment, UAX #44 §4.2. LineBreak.txt starts a new range where
    /// the category changes, save that L&amp; stands for Lu, Ll and Lt, which no table needs apart.
    /// </summary>
    public string Category => Comment.Split(' ', 2)[0];
}

/// <summary>Reads the files of the Unicode Character Database that hold one property value per range.</summary>
internal static class UnicodeDataFile
{
    /// <summary>The ranges of a file, in its order.</summary>
    /// <exception cref="FormatException">A line is not of the form <c>first..last ; value # comment</c>.</exception>
    public static IEnumerable<DataRange> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            var data = (hash < 0 ? line : line[..hash]).Trim();
            if (data.Length == 0)
                continue;
            var fields = data.Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length != 2)
                throw new FormatException($"{path}: two fields expected in: {line}");
            var ends = fields[0].Split("..");
            yield return new DataRange(Hex(ends[0]), Hex(ends[^1]), fields[1], hash < 0 ? "" : line[(hash + 1)..].Trim());
        }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
