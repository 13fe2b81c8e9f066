using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Figures;

/// <summary>The words above and below a figure that is set from data.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit of its numbers.</param>
/// <param name="Notes">Its notes, then its source.</param>
internal sealed record FigureTexts(ManuscriptText? Title, ManuscriptText? Unit, ImmutableArray<ManuscriptText> Notes)
{
    /// <summary>The keys that are read.</summary>
    public static ImmutableArray<string> Keys { get; } = ["title", "unit", "note", "source"];

    /// <summary>Reads the words.</summary>
    /// <param name="map">What the figure says.</param>
    /// <param name="text">Reads a text.</param>
    public static FigureTexts Read(YamlMap map, Func<YamlNode?, ManuscriptText?> text)
    {
        var (title, unit) = (text(map.Find("title")), text(map.Find("unit")));
        return new FigureTexts(title, unit, [.. Texts("note"), .. Texts("source")]);

        IEnumerable<ManuscriptText> Texts(string key) => map.Find(key) switch
        {
            null => [],
            YamlSequence list => list.Items.Select(text).OfType<ManuscriptText>(),
            var node => text(node) is { } one ? [one] : [],
        };
    }
}
