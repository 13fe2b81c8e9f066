using System.Collections.Immutable;
using System.Text;

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
        .. Shared(master),
        ("edition.yaml", Read("starter/edition.yaml")),
        ("layouts/page.yaml", Read($"starter/{master}.yaml")),
    ];

    /// <summary>All files of a starter paper: the plan of which <c>make</c> makes editions.</summary>
    /// <param name="master">One of <see cref="Masters"/>.</param>
    public static ImmutableArray<(string Path, byte[] Content)> OfPaper(string master) =>
    [
        .. Shared(master),
        ("paper.yaml", Filled("starter/paper.yaml", "{master}", master)),
        ("ads.yaml", Filled("starter/ads.yaml", "{size}", SizeOfAd[Masters.IndexOf(master)])),
    ];

    // What the three stories leave of a page, so that the first paper is full.
    private static ImmutableArray<string> SizeOfAd { get; } = ["columns: 8, rows: 50", "columns: 6, rows: 7"];

    private static byte[] Filled(string name, string field, string value) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Read(name)).Replace(field, value, StringComparison.Ordinal));

    private static ImmutableArray<(string Path, byte[] Content)> Shared(string master) =>
    [
        ("printlayout.yaml", Read("starter/printlayout.yaml")),
        ("articles/lead.md", Read("starter/articles/lead.md")),
        ("articles/second.md", Read("starter/articles/second.md")),
        ("articles/third.md", Read("starter/articles/third.md")),
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
