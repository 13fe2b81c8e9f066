using System.Reflection;
using System.Text.RegularExpressions;

namespace PrintLayout.Tests.Documents;

/// <summary>Names of types and their members: of the compiled assemblies, and of sources that are not compiled with the tests.</summary>
internal static partial class CodeNames
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.FlattenHierarchy;

    private static readonly Lazy<Dictionary<string, HashSet<string>>> MembersOfTypes = new(Read);

    private static readonly Lazy<HashSet<string>> Rooms = new(() => [.. Assemblies().SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => new[] { type.Namespace ?? string.Empty, type.Assembly.GetName().Name! })]);

    /// <summary>
    /// Whether code has a name: of a type, a member, a member of a type, a namespace, an assembly, or a type of the runtime.
    /// </summary>
    /// <param name="name">A bare name, or names with points between.</param>
    public static bool Has(string name)
    {
        var types = MembersOfTypes.Value;
        if (Rooms.Value.Contains(name)) return true;
        var parts = name.Split('.');
        if (parts.Length == 1)
            return types.ContainsKey(name) || types.Values.Any(members => members.Contains(name)) || IsOfRuntime(name);
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (!types.TryGetValue(parts[i], out var members)) return false;
            if (!members.Contains(parts[i + 1]) && !types.ContainsKey(parts[i + 1])) return false;
        }

        return true;
    }

    private static bool IsOfRuntime(string name) => typeof(object).Assembly.GetExportedTypes().Any(type => BareName(type) == name);

    private static Dictionary<string, HashSet<string>> Read()
    {
        var types = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var type in Assemblies().SelectMany(assembly => assembly.GetTypes()))
            Members(types, BareName(type)).UnionWith(type.GetMembers(All).Select(member => member.Name));
        foreach (var text in CommittedFiles.Ending(".cs").Select(CommittedFiles.Read))
        {
            foreach (Match match in Declaration().Matches(text)) Members(types, match.Groups[1].Value);
        }

        return types;
    }

    private static HashSet<string> Members(Dictionary<string, HashSet<string>> types, string name)
    {
        if (!types.TryGetValue(name, out var members)) types[name] = members = new HashSet<string>(StringComparer.Ordinal);
        return members;
    }

    // All of ours lie beside the tests, and some tool's.
    private static IEnumerable<Assembly> Assemblies() => Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
        .Where(path => Ours().IsMatch(Path.GetFileName(path)))
        .Select(path => Assembly.Load(AssemblyName.GetAssemblyName(path)));

    private static string BareName(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^(PrintLayout\b.*|UnicodeTables)\.dll$")]
    private static partial Regex Ours();

    [GeneratedRegex(@"^\s*(?:\w+ )*(?:class|record|struct|interface|enum)\s+(?:class |struct )?(\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
