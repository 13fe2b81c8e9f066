namespace PrintLayout.Epaper.Markup;

/// <summary>Paths of files as links.</summary>
internal static class Links
{
    /// <summary>A path as a link; every part is escaped.</summary>
    /// <param name="path">The path.</param>
    public static string To(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
