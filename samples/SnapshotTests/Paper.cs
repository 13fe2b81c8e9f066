using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;
using PrintLayout.Testing;

namespace SnapshotTests;

/// <summary>The paper under test. Point both paths at your own edition and fonts.</summary>
public sealed class Paper : IDisposable
{
    private static readonly string Folder = SourceFolder.OfThisFile();

    /// <summary>The edition, made up once for all tests of a class.</summary>
    public RenderedEdition Edition { get; } = EditionRenderer.Render(
        Path.Combine(Folder, "../../seeds/tabloid/edition.yaml"), new FontLocations(Path.Combine(Folder, "../../fonts/fonts.yaml")),
        LayoutLimits.Default);

    public void Dispose() => Edition.Dispose();
}
