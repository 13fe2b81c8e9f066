using PrintLayout.Geometry;

namespace PrintLayout.Reading.Yaml;

/// <content>What of a document is placed as a picture.</content>
internal sealed partial class ValueReader
{
    /// <summary>Reads <c>page</c> and <c>box</c> of a mapping that names a picture; null when neither is written.</summary>
    /// <param name="map">The mapping.</param>
    public DocumentPage? DocumentPage(YamlMap map)
    {
        var number = Count(map.Find("page"), 1);
        var box = Choice(map.Find("box"), KnownWords.PageBoxes);
        return number is null && box is null ? null : new DocumentPage(number ?? 1, box ?? PageBox.Trim);
    }
}
