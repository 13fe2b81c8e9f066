using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Reading.Yaml;

namespace PrintLayout.Reading.Figures;

/// <summary>
/// Reads what a figure of one kind is set from. A kind of words or numbers that is added gets one, listed in <see cref="FigureReader"/>.
/// </summary>
internal interface IFigureReader
{
    /// <summary>The keys of a figure that it reads; the first one makes the figure one that is set.</summary>
    ImmutableArray<string> Keys { get; }

    /// <summary>Reads a figure that has the first of the keys.</summary>
    /// <param name="map">The figure.</param>
    /// <returns>What it is set from; null after a finding when that cannot be read.</returns>
    FigureContent? Read(YamlMap map);
}
