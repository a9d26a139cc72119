/**
 */
package org.trellis.model.exchange;

import java.time.Instant;

import org.trellis.model.base.Entity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One import that was committed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getFormat <em>Format</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getSource <em>Source</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getChosen <em>Chosen</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getFiles <em>Files</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getStartedAt <em>Started At</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getStartedBy <em>Started By</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getAdded <em>Added</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getDropped <em>Dropped</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getRejected <em>Rejected</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getUndoneAt <em>Undone At</em>}</li>
 *   <li>{@link org.trellis.model.exchange.ImportRun#getUndoneBy <em>Undone By</em>}</li>
 * </ul>
 *
 * @see org.trellis.model.exchange.ExchangePackage#getImportRun()
 * @model annotation="http://trellis.org/store index='startedAt'"
 * @generated
 */
public interface ImportRun extends Entity {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Format()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the system that the files came from, under which the foreign identities are kept; null for an import that was made before Trellis noted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Source()
	 * @model annotation="http://trellis.org/store length='60'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The folders and files that the person chose, by their names without the folders above them; null for an import that was made before Trellis noted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Chosen()
	 * @model annotation="http://trellis.org/store length='1000'"
	 * @generated
	 */
	String getChosen();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #getChosen()
	 * @generated
	 */
	void setChosen(String value);

	/**
	 * Returns the value of the '<em><b>Files</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Files</em>' attribute.
	 * @see #setFiles(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Files()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='4000'"
	 * @generated
	 */
	String getFiles();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getFiles <em>Files</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Files</em>' attribute.
	 * @see #getFiles()
	 * @generated
	 */
	void setFiles(String value);

	/**
	 * Returns the value of the '<em><b>Started At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started At</em>' attribute.
	 * @see #setStartedAt(Instant)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_StartedAt()
	 * @model dataType="org.trellis.model.base.Instant" required="true"
	 * @generated
	 */
	Instant getStartedAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getStartedAt <em>Started At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started At</em>' attribute.
	 * @see #getStartedAt()
	 * @generated
	 */
	void setStartedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Started By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started By</em>' attribute.
	 * @see #setStartedBy(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_StartedBy()
	 * @model required="true"
	 *        annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getStartedBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getStartedBy <em>Started By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started By</em>' attribute.
	 * @see #getStartedBy()
	 * @generated
	 */
	void setStartedBy(String value);

	/**
	 * Returns the value of the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Added</em>' attribute.
	 * @see #setAdded(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Added()
	 * @model
	 * @generated
	 */
	int getAdded();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getAdded <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added</em>' attribute.
	 * @see #getAdded()
	 * @generated
	 */
	void setAdded(int value);

	/**
	 * Returns the value of the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Changed</em>' attribute.
	 * @see #setChanged(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Changed()
	 * @model
	 * @generated
	 */
	int getChanged();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getChanged <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed</em>' attribute.
	 * @see #getChanged()
	 * @generated
	 */
	void setChanged(int value);

	/**
	 * Returns the value of the '<em><b>Dropped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dropped</em>' attribute.
	 * @see #setDropped(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Dropped()
	 * @model
	 * @generated
	 */
	int getDropped();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getDropped <em>Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dropped</em>' attribute.
	 * @see #getDropped()
	 * @generated
	 */
	void setDropped(int value);

	/**
	 * Returns the value of the '<em><b>Rejected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rejected</em>' attribute.
	 * @see #setRejected(int)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_Rejected()
	 * @model
	 * @generated
	 */
	int getRejected();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getRejected <em>Rejected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rejected</em>' attribute.
	 * @see #getRejected()
	 * @generated
	 */
	void setRejected(int value);

	/**
	 * Returns the value of the '<em><b>Undone At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Null while the import stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undone At</em>' attribute.
	 * @see #setUndoneAt(Instant)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_UndoneAt()
	 * @model dataType="org.trellis.model.base.Instant"
	 * @generated
	 */
	Instant getUndoneAt();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getUndoneAt <em>Undone At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone At</em>' attribute.
	 * @see #getUndoneAt()
	 * @generated
	 */
	void setUndoneAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Undone By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Undone By</em>' attribute.
	 * @see #setUndoneBy(String)
	 * @see org.trellis.model.exchange.ExchangePackage#getImportRun_UndoneBy()
	 * @model annotation="http://trellis.org/store length='120'"
	 * @generated
	 */
	String getUndoneBy();

	/**
	 * Sets the value of the '{@link org.trellis.model.exchange.ImportRun#getUndoneBy <em>Undone By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone By</em>' attribute.
	 * @see #getUndoneBy()
	 * @generated
	 */
	void setUndoneBy(String value);

} // ImportRun
