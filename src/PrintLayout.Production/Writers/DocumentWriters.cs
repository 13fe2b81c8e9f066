using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Press;

namespace PrintLayout.Production.Writers;

/// <summary>Finds the writers of <c>--writer</c>: assemblies beside the command that not everyone has.</summary>
public static class DocumentWriters
{
    /// <summary>The writer of QuestPDF documents.</summary>
    public const string QuestPdf = "questpdf";

    private const string Assembly = "PrintLayout.QuestPdf";
    private const string Type = "PrintLayout.QuestPdf.QuestPdfWriter";

    /// <summary>Loads a writer; null, reported as PL4033, when it is not there or cannot be loaded.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="folder">Where its assembly would be: the folder of the command.</param>
    /// <param name="sink">Takes what is wrong.</param>
    public static IDocumentWriter? Load(string name, string folder, IDiagnosticSink sink)
    {
        if (name != QuestPdf)
            return Fail(sink, $"there is no writer {name}", $"the only one is {QuestPdf}; PDF, PNG, SVG and JSON need none");
        // A native executable cannot take in an assembly.
        if (!RuntimeFeature.IsDynamicCodeSupported)
            return Fail(
                sink, $"the writer {name} cannot be loaded by a native executable", "run printlayout as a .NET tool, or with dotnet");
        var path = Path.Combine(folder, Assembly + ".dll");
        if (!File.Exists(path))
            return Fail(sink, $"the writer {name} is not installed: {Assembly}.dll does not lie beside the command",
                "build it as src/PrintLayout.QuestPdf/README.md says");
        try
        {
            return Create(path);
        }
        catch (Exception e) when (e
            is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or MissingMethodException
                or InvalidCastException or InvalidOperationException or TargetInvocationException)
        {
            return Fail(sink, $"the writer {name} cannot be loaded: {e.Message}",
                "build it again with this version of PrintLayout, with all its files");
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026",
        Justification = "The assembly is not part of the application and so is never trimmed; native executables do not come here.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "As above: the type and its constructor are whole.")]
    private static IDocumentWriter? Create(string path)
    {
        var type = new WriterContext(path).LoadFromAssemblyPath(path).GetType(Type, throwOnError: true)!;
        return (IDocumentWriter?)Activator.CreateInstance(type);
    }

    private static IDocumentWriter? Fail(IDiagnosticSink sink, string message, string hint)
    {
        sink.Report(Diagnostic.Error(DiagnosticCodes.WriterMissing, SourceSpan.None, message, hint));
        return null;
    }

    /// <summary>Loads what the writer brings along from its own folder, and shares PrintLayout with the command.</summary>
    private sealed class WriterContext(string path) : AssemblyLoadContext(Assembly)
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        [UnconditionalSuppressMessage(
            "Trimming", "IL2026", Justification = "Called only for a writer that was loaded from a file, see Create.")]
        protected override System.Reflection.Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name is "PrintLayout" or "PrintLayout.Production") return null;
            return _resolver.ResolveAssemblyToPath(assemblyName) is { } file ? LoadFromAssemblyPath(file) : null;
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } file ? LoadUnmanagedDllFromPath(file) : 0;
    }
}
