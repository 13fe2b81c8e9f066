using System.Globalization;
using System.Reflection;

namespace PrintLayout.Production.Records;

/// <summary>What stands for the program in the records of finished pages: another build renders them again.</summary>
public static class ProgramIdentity
{
    /// <summary>The version.</summary>
    public static string Version { get; } =
        typeof(ProgramIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The version and the files of the program as they stand on the disk.</summary>
    public static string Of()
    {
        var libraries = new DirectoryInfo(AppContext.BaseDirectory).GetFiles("PrintLayout*.dll")
            .Order(Comparer<FileInfo>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))).ToList();
        // The native executable has no libraries beside it.
        if (libraries.Count == 0 && Environment.ProcessPath is { } path) libraries.Add(new FileInfo(path));
        return string.Join(' ', libraries.Select(file => string.Create(
            CultureInfo.InvariantCulture, $"{file.Name}:{file.Length}:{file.LastWriteTimeUtc.Ticks}")).Prepend(Version));
    }
}
