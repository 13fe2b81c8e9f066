namespace PrintLayout.Tests;

/// <summary>Where the repository's own files are, found from the test program upwards.</summary>
internal static class TestPaths
{
    /// <summary>The folder that holds PrintLayout.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the bundled fonts.</summary>
    public static string Font(string fileName) => Path.Combine(Root, "fonts", fileName);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PrintLayout.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No PrintLayout.sln above {AppContext.BaseDirectory}.");
    }
}
