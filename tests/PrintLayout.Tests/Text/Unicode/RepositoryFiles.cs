namespace PrintLayout.Tests.Text.Unicode;

/// <summary>Folders of the checkout that the tests of the Unicode tables read.</summary>
internal static class RepositoryFiles
{
    /// <summary>The committed files of the Unicode Character Database.</summary>
    public static string UnicodeData => Path.Combine(Root, "unicode");

    /// <summary>The committed tables made from them.</summary>
    public static string GeneratedTables => Path.Combine(Root, "src", "PrintLayout", "Unicode", "Generated");

    private static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "PrintLayout.sln")))
                folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the tests run outside the checkout");
            return folder;
        }
    }
}
