using PrintLayout.Unicode.Properties;

namespace PrintLayout.UnicodeTables;

/// <summary>One generated file: its name without a folder, and its text with LF line ends.</summary>
public sealed record GeneratedFile(string Name, string Text);

/// <summary>
/// Makes the lookup tables of <c>src/PrintLayout/Unicode/Generated</c> from the files of the Unicode Character Database.
/// Only these files decide: nothing is taken from the Unicode data inside .NET, whose version changes with the runtime.
/// </summary>
public static class TableGenerator
{
    private const int CodePoints = 0x110000;

    /// <summary>All generated files, in a fixed order.</summary>
    /// <param name="dataFolder">
    /// Folder that holds LineBreak.txt, EastAsianWidth.txt, Scripts.txt, VerticalOrientation.txt and emoji-data.txt.
    /// </param>
    /// <exception cref="IOException">A data file cannot be read.</exception>
    /// <exception cref="FormatException">A data file holds a line or value that is not known.</exception>
    public static IReadOnlyList<GeneratedFile> Generate(string dataFolder) =>
    [
        Table("LineBreakTable", "Line_Break, as <see cref=\"LineBreakClass\"/>.", "LineBreak.txt",
            Property(dataFolder, "LineBreak.txt", (byte)LineBreakClass.XX, LineBreak)),
        Table("EastAsianWidthTable", "East_Asian_Width, as <see cref=\"EastAsianWidth\"/>.", "EastAsianWidth.txt",
            Property(dataFolder, "EastAsianWidth.txt", (byte)EastAsianWidth.Neutral, Width)),
        Table("ScriptTable", "Script, as <see cref=\"Script\"/>.", "Scripts.txt",
            Property(dataFolder, "Scripts.txt", (byte)Script.Unknown, ScriptOf)),
        Table("VerticalOrientationTable", "Vertical_Orientation, as <see cref=\"VerticalOrientation\"/>.", "VerticalOrientation.txt",
            Property(dataFolder, "VerticalOrientation.txt", (byte)VerticalOrientation.Rotated, Orientation)),
        Table("CharacterTraitsTable", "General_Category and emoji flags, as <see cref=\"CharacterTraits\"/>.",
            "LineBreak.txt and emoji-data.txt",
            Traits(dataFolder)),
    ];

    private static GeneratedFile Table(string className, string summary, string files, byte[] values) =>
        new(className + ".g.cs", TableSource.Write(className, summary, files, new StagedTable(values)));

    private static byte[] Property(string folder, string file, byte missing, Func<string, byte> parse)
    {
        var values = new byte[CodePoints];
        Array.Fill(values, missing);
        foreach (var range in UnicodeDataFile.Read(Path.Combine(folder, file)))
            values.AsSpan(range.First, range.Last - range.First + 1).Fill(parse(range.Value));
        return values;
    }

    /// <summary>
    /// General_Category has no file of its own here. LineBreak.txt names it in the comment of every range and lists every assigned
    /// code point; what it does not list, or lists as Cn (defaults of unassigned ideographs and pictographs), is unassigned.
    /// </summary>
    private static byte[] Traits(string folder)
    {
        var values = new byte[CodePoints];
        Array.Fill(values, (byte)CharacterTraits.Unassigned);
        foreach (var range in UnicodeDataFile.Read(Path.Combine(folder, "LineBreak.txt")))
            values.AsSpan(range.First, range.Last - range.First + 1).Fill((byte)CategoryTraits(range.Category));

        foreach (var range in UnicodeDataFile.Read(Path.Combine(folder, "emoji-data.txt")))
        {
            if (range.Value != "Extended_Pictographic")
                continue;
            for (var codePoint = range.First; codePoint <= range.Last; codePoint++)
                values[codePoint] |= (byte)CharacterTraits.ExtendedPictographic;
        }

        return values;
    }

    private static CharacterTraits CategoryTraits(string category) => category switch
    {
        "Pi" => CharacterTraits.InitialQuote,
        "Pf" => CharacterTraits.FinalQuote,
        "Mn" or "Mc" => CharacterTraits.CombiningMark,
        "Cn" => CharacterTraits.Unassigned,
        _ => CharacterTraits.None,
    };

    private static byte LineBreak(string value) => Enum.TryParse<LineBreakClass>(value, out var known)
        ? (byte)known
        : throw Unknown(value);

    private static byte Width(string value) => (byte)(value switch
    {
        "N" => EastAsianWidth.Neutral,
        "A" => EastAsianWidth.Ambiguous,
        "F" => EastAsianWidth.Fullwidth,
        "H" => EastAsianWidth.Halfwidth,
        "Na" => EastAsianWidth.Narrow,
        "W" => EastAsianWidth.Wide,
        _ => throw Unknown(value),
    });

    private static byte ScriptOf(string value) => (byte)(Enum.TryParse<Script>(value, out var known) ? known : Script.Other);

    private static byte Orientation(string value) => (byte)(value switch
    {
        "R" => VerticalOrientation.Rotated,
        "U" => VerticalOrientation.Upright,
        "Tu" => VerticalOrientation.TransformedOrUpright,
        "Tr" => VerticalOrientation.TransformedOrRotated,
        _ => throw Unknown(value),
    });

    private static FormatException Unknown(string value) => new($"unknown property value {value}");
}
