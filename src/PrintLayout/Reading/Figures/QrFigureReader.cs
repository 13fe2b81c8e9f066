using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Copy.Codes;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Figures;

/// <summary>Reads a figure of the kind <c>qr</c>.</summary>
/// <param name="values">Reads values.</param>
internal sealed class QrFigureReader(ValueReader values) : IFigureReader
{
    /// <inheritdoc/>
    public ImmutableArray<string> Keys { get; } = ["qr"];

    /// <inheritdoc/>
    public FigureContent? Read(YamlMap map) =>
        QrTexts.Read(values, map.Find("qr")) is { } text ? new QrContent(text.Value, null) : null;
}
