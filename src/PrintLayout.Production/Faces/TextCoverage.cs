using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Sources;

namespace PrintLayout.Production.Faces;

/// <summary>
/// Asks for every character of a text which face of a role draws it. The text is taken as it stands in the file, markup and front
/// matter too; what has no glyph by nature (line ends, joiners, variation selectors) is not asked for.
/// </summary>
public sealed class TextCoverage
{
    // A character that is missing a thousand times is told with its first places.
    private const int MostPlaces = 20;

    private readonly SortedDictionary<int, (int Count, List<SourceSpan> Places)> _characters = [];

    private TextCoverage(string file) => File = file;

    /// <summary>The text's name in messages.</summary>
    public string File { get; }

    /// <summary>Characters that need a glyph.</summary>
    public int Characters { get; private set; }

    /// <summary>Reads a text file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sink">Receives why it cannot be read, and its bad characters.</param>
    /// <param name="limits">Limits on the input.</param>
    public static TextCoverage? Read(string path, IDiagnosticSink sink, LayoutLimits limits) =>
        TextFiles.Open(path, ".", sink, limits, SourceSpan.None) is { } session ? Of(session.Source) : null;

    /// <summary>Counts the characters of a text in memory.</summary>
    /// <param name="file">Name of the text in messages.</param>
    /// <param name="text">The text.</param>
    public static TextCoverage Of(string file, string text) => Of(new SourceText(file, text));

    /// <summary>How a role covers the text.</summary>
    public RoleCoverage By(FontStack stack)
    {
        var exceptions = ImmutableArray.CreateBuilder<CharacterPlaces>();
        foreach (var (codePoint, (count, places)) in _characters)
        {
            var face = stack.FaceFor(codePoint, out _);
            if (face != stack.Primary) exceptions.Add(new CharacterPlaces(new Rune(codePoint), face, count, [.. places]));
        }

        return new RoleCoverage(stack.Role, Characters, _characters.Count, exceptions.ToImmutable());
    }

    private static TextCoverage Of(SourceText source)
    {
        var coverage = new TextCoverage(source.File);
        var offset = 0;
        foreach (var rune in source.Text.EnumerateRunes())
        {
            if (NeedsGlyph(rune)) coverage.Add(rune, source, offset);
            offset += rune.Utf16SequenceLength;
        }

        return coverage;
    }

    private void Add(Rune rune, SourceText source, int offset)
    {
        Characters++;
        var (count, places) = _characters.GetValueOrDefault(rune.Value, (0, []));
        if (places.Count < MostPlaces) places.Add(source.Span(offset, offset + rune.Utf16SequenceLength));
        _characters[rune.Value] = (count + 1, places);
    }

    private static bool NeedsGlyph(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value is not ((>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF));
}
