using PrintLayout.Copy;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads one text or a list of texts.</summary>
/// <param name="text">Reads a text.</param>
internal sealed class FigureTexts(Func<YamlNode?, ManuscriptText?> text)
{
    /// <summary>The texts.</summary>
    /// <param name="node">A text or a list; null for none.</param>
    public IEnumerable<ManuscriptText> Texts(YamlNode? node) => node switch
    {
        null => [],
        YamlSequence list => list.Items.Select(text).OfType<ManuscriptText>(),
        _ => text(node) is { } one ? [one] : [],
    };
}
