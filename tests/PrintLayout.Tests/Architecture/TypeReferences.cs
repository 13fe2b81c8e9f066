using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace PrintLayout.Tests.Architecture;

/// <summary>One use of a type by a type, by full names; nested types count as their outermost type.</summary>
internal readonly record struct TypeUse(string FromNamespace, string From, string ToNamespace, string To);

/// <summary>
/// Reads from a compiled assembly which types use which: base types, interfaces, fields, signatures, attributes, locals, and every
/// instruction of every method body.
/// </summary>
internal sealed class TypeReferences
{
    private readonly MetadataReader _reader;
    private readonly PEReader _file;
    private readonly TypeNames _names;
    private readonly SortedSet<(string, string, string, string)> _uses = [];

    private TypeReferences(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _names = new TypeNames(_reader);
    }

    public static IReadOnlyList<TypeUse> Of(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var references = new TypeReferences(file);
        foreach (var handle in references._reader.TypeDefinitions) references.ReadType(handle);
        return [.. references._uses.Select(u => new TypeUse(u.Item1, u.Item2, u.Item3, u.Item4))];
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var used = new HashSet<TypeName>();
        _names.Add(type.BaseType, used);
        foreach (var i in type.GetInterfaceImplementations()) _names.Add(_reader.GetInterfaceImplementation(i).Interface, used);
        foreach (var f in type.GetFields()) used.UnionWith(_reader.GetFieldDefinition(f).DecodeSignature(_names, null));
        foreach (var p in type.GetProperties()) AddAttributes(_reader.GetPropertyDefinition(p).GetCustomAttributes(), used);
        foreach (var g in type.GetGenericParameters()) AddConstraints(g, used);
        foreach (var m in type.GetMethods()) ReadMethod(_reader.GetMethodDefinition(m), used);
        AddAttributes(type.GetCustomAttributes(), used);
        var from = _names.Outermost(handle);
        foreach (var to in used) _uses.Add((from.Namespace, from.Name, to.Namespace, to.Name));
    }

    private void ReadMethod(MethodDefinition method, HashSet<TypeName> used)
    {
        var signature = method.DecodeSignature(_names, null);
        used.UnionWith(signature.ReturnType);
        foreach (var p in signature.ParameterTypes) used.UnionWith(p);
        foreach (var g in method.GetGenericParameters()) AddConstraints(g, used);
        AddAttributes(method.GetCustomAttributes(), used);
        if (method.RelativeVirtualAddress == 0) return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            foreach (var local in _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null))
                used.UnionWith(local);
        }

        foreach (var region in body.ExceptionRegions) _names.Add(region.CatchType, used);
        var il = body.GetILReader();
        foreach (var token in IlTokens.In(ref il)) _names.Add(MetadataTokens.EntityHandle(token), used);
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes, HashSet<TypeName> used)
    {
        foreach (var a in attributes) _names.Add(_reader.GetCustomAttribute(a).Constructor, used);
    }

    private void AddConstraints(GenericParameterHandle parameter, HashSet<TypeName> used)
    {
        foreach (var c in _reader.GetGenericParameter(parameter).GetConstraints())
            _names.Add(_reader.GetGenericParameterConstraint(c).Type, used);
    }
}
