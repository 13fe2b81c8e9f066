using System.Collections.Immutable;
using PrintLayout.Copy;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Reads the line that opens a box: <c>::: note 编者按</c>. The word says what it is for; without one its title does, as editors name
/// their boxes.
/// </summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Start">First unit of the title in the line.</param>
/// <param name="End">The unit after its last.</param>
internal readonly record struct BoxHeader(BoxKind Kind, int Start, int End)
{
    private static readonly ImmutableArray<(string Word, BoxKind Kind)> Words =
    [
        ("box", BoxKind.Facts), ("facts", BoxKind.Facts), ("note", BoxKind.Note), ("links", BoxKind.Links), ("quote", BoxKind.Quote),
    ];

    private static readonly ImmutableArray<(string Title, BoxKind Kind)> Titles =
    [
        ("编者按", BoxKind.Note), ("编者的话", BoxKind.Note), ("编后", BoxKind.Note), ("导语", BoxKind.Note), ("导读", BoxKind.Note),
        ("相关链接", BoxKind.Links), ("相关报道", BoxKind.Links), ("延伸阅读", BoxKind.Links), ("引语", BoxKind.Quote), ("金句", BoxKind.Quote),
    ];

    /// <summary>Reads the line.</summary>
    /// <param name="line">The line as it is typed.</param>
    public static BoxHeader Of(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && (line[start] is ':' or '：' || char.IsWhiteSpace(line[start]))) start++;
        var end = line.TrimEnd().TrimEnd(':').TrimEnd().Length;
        if (end <= start) return new BoxHeader(BoxKind.Facts, start, start);
        var title = line[start..end];
        foreach (var (word, kind) in Words)
        {
            if (!title.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (title.Length == word.Length) return new BoxHeader(kind, end, end);
            if (!char.IsWhiteSpace(title[word.Length])) continue;
            var rest = title[word.Length..].TrimStart();
            return new BoxHeader(kind, end - rest.Length, end);
        }

        foreach (var (name, kind) in Titles)
        {
            if (title.StartsWith(name, StringComparison.Ordinal)) return new BoxHeader(kind, start, end);
        }

        return new BoxHeader(BoxKind.Facts, start, end);
    }
}
