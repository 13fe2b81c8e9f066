namespace PrintLayout.Tests.Content;

/// <summary>Files of this repository that tests compare with the code.</summary>
internal static class RepositoryFiles
{
    /// <summary>The folder of the solution, found from the folder of the test program.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "PrintLayout.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}
