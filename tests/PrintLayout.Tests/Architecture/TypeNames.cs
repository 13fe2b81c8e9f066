using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace PrintLayout.Tests.Architecture;

/// <summary>The name of an outermost type.</summary>
internal readonly record struct TypeName(string Namespace, string Name);

/// <summary>Turns metadata handles and signatures into the names of all types they mention.</summary>
internal sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>
{
    /// <summary>Adds the types that a type, member, method or specification mentions.</summary>
    public void Add(EntityHandle handle, HashSet<TypeName> used)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                used.Add(Outermost((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                used.Add(Outermost((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                used.UnionWith(reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null));
                break;
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                used.Add(Outermost(method.GetDeclaringType()));
                Add(method.DecodeSignature(this, null), used);
                break;
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                used.Add(Outermost(field.GetDeclaringType()));
                used.UnionWith(field.DecodeSignature(this, null));
                break;
            case HandleKind.MemberReference:
                var member = reader.GetMemberReference((MemberReferenceHandle)handle);
                Add(member.Parent, used);
                if (member.GetKind() == MemberReferenceKind.Field) used.UnionWith(member.DecodeFieldSignature(this, null));
                else Add(member.DecodeMethodSignature(this, null), used);
                break;
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                Add(generic.Method, used);
                foreach (var argument in generic.DecodeSignature(this, null)) used.UnionWith(argument);
                break;
            default:
                throw new NotSupportedException($"unexpected {handle.Kind}");
        }
    }

    public TypeName Outermost(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil) type = reader.GetTypeDefinition(type.GetDeclaringType());
        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public TypeName Outermost(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        return new TypeName(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    public ImmutableArray<TypeName> GetTypeFromDefinition(MetadataReader _, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [Outermost(handle)];

    public ImmutableArray<TypeName> GetTypeFromReference(MetadataReader _, TypeReferenceHandle handle, byte rawTypeKind) =>
        [Outermost(handle)];

    public ImmutableArray<TypeName> GetTypeFromSpecification(
        MetadataReader r, object? context, TypeSpecificationHandle handle, byte rawTypeKind) =>
        r.GetTypeSpecification(handle).DecodeSignature(this, context);

    public ImmutableArray<TypeName> GetGenericInstantiation(
        ImmutableArray<TypeName> generic, ImmutableArray<ImmutableArray<TypeName>> arguments) =>
        [.. generic, .. arguments.SelectMany(a => a)];

    public ImmutableArray<TypeName> GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(p => p)];

    public ImmutableArray<TypeName> GetModifiedType(
        ImmutableArray<TypeName> modifier, ImmutableArray<TypeName> unmodified, bool isRequired) =>
        [.. modifier, .. unmodified];

    public ImmutableArray<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    public ImmutableArray<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public ImmutableArray<TypeName> GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    public ImmutableArray<TypeName> GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    public ImmutableArray<TypeName> GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    private static void Add(MethodSignature<ImmutableArray<TypeName>> signature, HashSet<TypeName> used)
    {
        used.UnionWith(signature.ReturnType);
        foreach (var parameter in signature.ParameterTypes) used.UnionWith(parameter);
    }
}
