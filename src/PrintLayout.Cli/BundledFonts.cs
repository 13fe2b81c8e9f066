namespace PrintLayout.Cli;

/// <summary>Finds the faces that come with the program: <c>fonts/fonts.yaml</c> beside the executable or in a folder above it.</summary>
internal static class BundledFonts
{
    public static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var manifest = Path.Combine(folder, "fonts", "fonts.yaml");
            if (File.Exists(manifest)) return manifest;
        }

        return Path.Combine(AppContext.BaseDirectory, "fonts", "fonts.yaml");
    }
}
