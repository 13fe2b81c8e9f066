namespace PrintLayout.Epaper.Site;

/// <summary>Files that every site has.</summary>
internal static class SiteAssets
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = ["style.css", "app.js", "search.js"];

    /// <summary>The bytes of one.</summary>
    /// <param name="name">Its name.</param>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("assets/" + name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
