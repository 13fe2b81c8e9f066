using System.Collections.Immutable;

namespace PrintLayout.Production.House;

/// <summary>
/// The files of a starter edition, by their path in its folder. They are resources of the program, so that it needs no file beside it.
/// </summary>
internal static class StarterFiles
{
    /// <summary>The masters that a starter edition can have, the house's own first.</summary>
    public static ImmutableArray<string> Masters { get; } = ["broadsheet", "tabloid"];

    /// <summary>All files of a starter edition.</summary>
    /// <param name="master">One of <see cref="Masters"/>.</param>
    public static ImmutableArray<(string Path, byte[] Content)> Of(string master) =>
    [
        ("printlayout.yaml", Read("starter/printlayout.yaml")),
        ("edition.yaml", Read("starter/edition.yaml")),
        ("articles/lead.md", Read("starter/articles/lead.md")),
        ("articles/second.md", Read("starter/articles/second.md")),
        ("articles/third.md", Read("starter/articles/third.md")),
        ("layouts/page.yaml", Read($"starter/{master}.yaml")),
        ($"layouts/masters/{master}.yaml", Read($"masters/{master}.yaml")),
        ("layouts/styles/daily.yaml", Read("styles/daily.yaml")),
    ];

    private static byte[] Read(string name)
    {
        using var stream = typeof(StarterFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no resource {name}");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
